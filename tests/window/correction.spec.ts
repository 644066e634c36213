import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, pick, saying, takeAct } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { issueAll } from '../hands/issue-statements'
import '../hands/window-desk'
import { windowOfAll } from './harness/window-of-tests'

// The year 2026 of the sample was issued, and an hour of March turns out to be wrong.
test.describe.configure({ mode: 'serial' })

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1366, height: 768 },
  isLeftBlank: true,
})

test.beforeAll(async () => {
  await issueAll(running)
  await running.window.evaluate(payFirst)
})

/** The first statement is paid whole; runs in the window. */
async function payFirst(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  const first = registry.ok
    ? registry.value.statements.find(({ number }) => number === '2026-001')
    : undefined
  if (first === undefined) throw new Error('Nothing was issued.')
  const { id, issuedOn, balance } = first
  const kept = await self.desk.ask('recordPayment', {
    id: 'paiement',
    statementId: id,
    on: issuedOn,
    reference: 'Mandat 412',
    amount: balance.amount,
  })
  if (!kept.ok) throw new Error(JSON.stringify(kept.failures))
}

/** Whether an element is on top along the line through its middle, as wide as what holds it; runs in the window. */
function isUncovered(element: Element): boolean {
  const held = element.parentElement ?? element
  const { top, height } = element.getBoundingClientRect()
  const { left, width } = held.getBoundingClientRect()
  return [0.05, 0.5, 0.95].every((part) =>
    held.contains(document.elementFromPoint(left + width * part, top + height / 2)),
  )
}

const correctionDialog = () => running.window.getByRole('dialog')

/** Opens the correction from an issued statement. */
async function openCorrection(number: string): Promise<void> {
  const { window } = running
  await goToAddress(running, '/etats')
  await window.getByRole('textbox', { name: 'Chercher un état' }).fill(number)
  await window.getByRole('row', { name: new RegExp(number) }).click()
  await takeAct(window, 'Corriger cette année…')
}

// First, while the year has 26 statements and not three times as many: whatever is typed here is computed each time.
test('what is typed of the next fact while one is added stays', async () => {
  const { window } = running
  await openCorrection('2026-010')
  await pick(window, 'Agent', 'Marie Dupont')
  await box(correctionDialog(), 'Jour').fill('12/03/2026')
  const right = correctionDialog().getByRole('textbox', { name: /Durée juste/ })
  await right.fill('4')
  await holdAnswersOf(running, 'readTimesheets')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+a')
  await window.keyboard.type('6')
  await letAnswer(running)
  await expect(correctionDialog()).toContainText(saying('jeudi 12 mars 2026 : 4 h'))
  await expect(right).toHaveValue('6')
  // Where nothing is typed meanwhile, the next one begins empty.
  await window.keyboard.press('Enter')
  await letAnswer(running)
  await expect(correctionDialog()).toContainText(saying('jeudi 12 mars 2026 : 6 h'))
  await expect(right).toHaveValue('')
  // Nor is a reason lost that is typed while the next one is computed.
  await holdAnswersOf(running, 'rehearseCorrection')
  await right.fill('5')
  await window.keyboard.press('Enter')
  await letAnswer(running)
  await expect(correctionDialog()).toContainText('Calcul des deux voies')
  await box(correctionDialog(), 'Motif').click()
  await window.keyboard.type('Feuille ')
  // Nothing is decided on figures that nobody saw yet, and it says so.
  await window.keyboard.press('Enter')
  await expect(correctionDialog().getByRole('alert')).toContainText('se calculent encore')
  await letAnswer(running)
  await expect(correctionDialog()).toContainText(saying('jeudi 12 mars 2026 : 5 h'))
  await expect(correctionDialog()).not.toContainText('Calcul des deux voies')
  await expect(correctionDialog().getByRole('alert')).toBeHidden()
  await window.keyboard.type('relue')
  await expect(box(correctionDialog(), 'Motif')).toHaveValue('Feuille relue')
  await window.reload()
})

test('a day without its year is in the period of the statement that is corrected', async () => {
  const { window } = running
  await openCorrection('2026-010')
  const on = box(correctionDialog(), 'Jour')
  await on.fill('12/3')
  await on.press('Tab')
  await expect(on).toHaveValue('12/03/2026')
  await window.reload()
})

test('what is typed of one kind of fact stays while another kind is looked at', async () => {
  const { window } = running
  await openCorrection('2026-010')
  const right = correctionDialog().getByRole('textbox', { name: /Durée juste/ })
  const kind = (name: string) => correctionDialog().getByText(name, { exact: true })
  await right.fill('4')
  await kind('Le coût d’un mois').click()
  await expect(right).toBeHidden()
  await kind('La durée d’un jour').click()
  await expect(right).toHaveValue(saying('^4 h 00$'))
  // Nor is a correction, which nothing takes back, confirmed without it.
  await pick(window, 'Agent', 'Marie Dupont')
  await box(correctionDialog(), 'Jour').fill('12/03/2026')
  await right.press('Enter')
  await expect(correctionDialog()).toContainText(saying('jeudi 12 mars 2026 : 4 h'))
  // The sums of the table, which stay in sight, are not over the buttons.
  await expect(correctionDialog().locator('tfoot')).toBeVisible()
  expect(await button(correctionDialog(), 'Annuler').evaluate(isUncovered)).toBe(true)
  await right.fill('3')
  await kind('Le coût d’un mois').click()
  await box(correctionDialog(), 'Motif').fill('Feuille relue')
  await window.keyboard.press('Enter')
  const alert = correctionDialog().getByRole('alert')
  await expect(alert).toContainText(saying('« La durée d’un jour » n’est pas ajouté'))
  expect(await alert.evaluate(isUncovered)).toBe(true)
  await kind('La durée d’un jour').click()
  await button(correctionDialog(), 'Effacer ce qui est tapé').click()
  await expect(right).toHaveValue('')
  await expect(correctionDialog().getByRole('alert')).toBeHidden()
  await window.reload()
})

test('a locked cell says the way on, and both ways are shown with their figures before anything is kept', async () => {
  const { window } = running
  const start = performance.now()
  let [keystrokes, clicks] = [0, 0]
  const click = async (name: string | RegExp, role: 'button' | 'gridcell' = 'button') => {
    await window.getByRole(role, { name }).first().click()
    clicks += 1
  }
  const type = async (text: string): Promise<void> => {
    await window.keyboard.type(text)
    keystrokes += text.length
  }
  await window.evaluate(() => (location.hash = '/semaine/agent/agent-m0104/2026-03-09'))
  await click(/Bligny-le-Sec, .*12 mars/, 'gridcell')
  await type('5')
  await expect(window.getByRole('status').filter({ hasText: /repose sur ce jour/ })).toBeVisible()
  await click('Corriger cette année…')
  await expect(correctionDialog().getByRole('textbox', { name: /Durée juste/ })).toBeFocused()
  await type('5')
  await window.keyboard.press('Enter')
  keystrokes += 1
  await expect(correctionDialog()).toContainText('jeudi 12 mars 2026 : 5 h au lieu de 2 h 30')
  await expect(correctionDialog()).toContainText('26 états sont annulés et réémis aujourd’hui')
  await expect(correctionDialog()).toContainText('Les heures comptent en janvier 2027')
  await expect(correctionDialog()).toContainText('Trop-perçu de 1,91 €')
  await expect(correctionDialog().locator('tfoot')).toContainText(
    /216.527,16.€.*216.527,16.€.*0,00.€/,
  )

  await correctionDialog().getByRole('textbox', { name: /Motif/ }).click()
  clicks += 1
  await type('Feuille retrouvée')
  await window.keyboard.press('Enter')
  keystrokes += 1
  await expect(window.getByText('26 états sont remplacés.')).toBeVisible()
  await expect(correctionDialog()).toBeHidden()
  const seconds = (performance.now() - start) / 1000
  console.log(
    `a correction after issue: ${String(keystrokes)} keystrokes, ${String(clicks)} clicks, ${seconds.toFixed(1)} s`,
  )
})

test('the new statement names the one that it replaces and why, and what was paid followed it', async () => {
  const { window } = running
  await window.evaluate(() => (location.hash = '/etats'))
  const search = window.getByRole('textbox', { name: 'Chercher un état' })
  await search.fill('2026-027')
  await window.getByRole('row', { name: /2026-027/ }).click()
  const page = window.frameLocator('iframe')
  await expect(page.locator('body')).toContainText(/Annule et remplace l’état 2026-001/)
  await expect(page.locator('body')).toContainText('Motif : Feuille retrouvée')
  await expect(window.getByText(/repris de l’état 2026-001/)).toBeVisible()
  await search.fill('2026-001')
  await window.getByRole('row', { name: /2026-001/ }).click()
  await window.getByRole('link', { name: 'Remplacé par l’état 2026-027.' }).click()
  await expect(window.getByRole('heading', { name: '2026-027' })).toBeVisible()
})

test('the proposed entries say which statement took the place of a cancelled one, and which one a new one replaces', async () => {
  const { window } = running
  await window.evaluate(() => (location.hash = '/ecritures'))
  await expect(window.getByText('remplacé par 2026-027').first()).toBeVisible()
  const byNumber = window.getByRole('columnheader', { name: 'État' })
  await byNumber.getByRole('button').click()
  await expect(window.getByText('remplace 2026-026').first()).toBeVisible()
})

test('what was paid too much is named until its refund is recorded', async () => {
  const { window } = running
  await window.evaluate(() => (location.hash = '/etats/paiements'))
  const excess = window.getByRole('status').filter({ hasText: 'Trop-perçu de 1,91 €' })
  await excess.getByRole('button', { name: 'Enregistrer le remboursement' }).click()
  await correctionDialog().getByRole('button', { name: 'Enregistrer' }).click()
  await expect(excess).toBeHidden()
})

test('all statements that are in force recompute identical, and Ctrl+Z undoes nothing of it', async () => {
  const { window } = running
  await window.evaluate(() => (location.hash = '/etats'))
  await window.getByRole('button', { name: 'Vérifier les états émis' }).click()
  await expect(window.getByText('Les 26 états émis, recalculés, sont identiques.')).toBeVisible()
})

test('cancelling one statement promises no hours that others hold, and leads to the correction', async () => {
  const { window } = running
  await window.getByRole('textbox', { name: 'Chercher un état' }).fill('2026-028')
  await window.getByRole('row', { name: /2026-028/ }).click()
  await takeAct(window, 'Annuler l’état…')
  await expect(correctionDialog()).toContainText('25 autres états')
  await expect(correctionDialog()).toContainText('elles ne pourront pas changer')
  await correctionDialog().getByRole('button', { name: 'Corriger cette année…' }).click()
  await expect(correctionDialog()).toHaveCount(1)
  await expect(correctionDialog()).toContainText('Corriger après l’émission')
  await window.keyboard.press('Escape')
  await expect(correctionDialog()).toBeHidden()
})

test('a cost that a statement rests on leads to the same dialogue, with the cost that was typed', async () => {
  const { window } = running
  await window.evaluate(() => (location.hash = '/couts/agent-m0104/2026-03'))
  await window.getByRole('textbox', { name: 'Traitement indiciaire' }).fill('3000')
  await window.keyboard.press('Control+s')
  await window.getByRole('button', { name: 'Corriger cette année…' }).click()
  await expect(correctionDialog()).toContainText('Coût de Marie Dupont, mars 2026')
  await expect(correctionDialog()).toContainText('26 états sont annulés et réémis')
  await expect(correctionDialog()).toContainText('Seules des heures passées pour une collectivité')
  await correctionDialog().getByRole('textbox', { name: /Motif/ }).fill('Paie de mars rectifiée')
  await window.keyboard.press('Enter')
  await expect(window.getByText('26 états sont remplacés.').last()).toBeVisible()
  await expect(correctionDialog()).toBeHidden()
  await expect(window.getByRole('button', { name: 'Corriger cette année…' })).toBeHidden()
})

test('the same dialogue corrects hours that were done for another body and the cost of a month, with figures of before and after', async () => {
  const { window } = running
  await openCorrection('2026-060')
  await correctionDialog().getByText('La collectivité d’un jour', { exact: true }).click()
  await correctionDialog().getByRole('button', { name: 'Ajouter à la correction' }).click()
  await expect(correctionDialog()).toContainText('« Agent » reste à choisir dans la liste.')
  await expect(correctionDialog().getByRole('combobox', { name: 'Agent' })).toBeFocused()
  await pick(window, 'Agent', 'Marie Dupont')
  await box(correctionDialog(), 'Jour').fill('12/03/2026')
  await pick(window, 'Compté pour', 'Bligny-le-Sec')
  await pick(window, 'Fait pour', 'Champagny')
  await correctionDialog().getByRole('button', { name: 'Ajouter à la correction' }).click()
  await expect(correctionDialog()).toContainText(
    saying('Bligny-le-Sec, jeudi 12 mars 2026 : 0 h au lieu de 5 h'),
  )
  await expect(correctionDialog()).toContainText(
    saying('Champagny, jeudi 12 mars 2026 : 5 h au lieu de 0 h'),
  )
  await expect(correctionDialog()).toContainText('Les heures comptent en janvier 2027')
  await correctionDialog().getByText('Le coût d’un mois', { exact: true }).click()
  await pick(window, 'Agent', 'Marie Dupont')
  await pick(window, 'Mois', 'Mars 2026')
  await box(correctionDialog(), 'Montant juste').fill('2500')
  await correctionDialog().getByRole('button', { name: 'Ajouter à la correction' }).click()
  await expect(correctionDialog()).toContainText(
    saying('Traitement indiciaire, 2 500,00 € au lieu de 3 000,00 €'),
  )
  await expect(correctionDialog()).toContainText('Seules des heures passées pour une collectivité')
  await box(correctionDialog(), 'Motif').fill('Feuille et paie rectifiées')
  await window.keyboard.press('Enter')
  await expect(window.getByText('26 états sont remplacés.').last()).toBeVisible()
  await expect(correctionDialog()).toBeHidden()
  await window.evaluate(() => (location.hash = '/semaine/agent/agent-m0104/2026-03-09'))
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('gridcell', { name: /Champagny, .*12 mars/ })).toHaveText(
    saying('5 h 00'),
  )
})
