import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, goToSection, pick, press, takeAct } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { issueAll } from '../hands/issue-statements'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

// A person in a hurry saves, and is elsewhere before anything could be kept.
test.describe.configure({ mode: 'serial' })

const running = windowOfAll({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test.beforeAll(() => goToAddress(running, '/collectivites'))

/** Opens the form of a collectivity, presses Save in it once it is filled, and a link at the same moment. */
async function saveAndGo(name: string, fields: Readonly<Record<string, string>>, screen: string) {
  const { window } = running
  await window.getByRole('rowheader', { name }).click()
  await expect(box(window, 'Nom')).toHaveValue(name)
  for (const [label, value] of Object.entries(fields)) await box(window, label).fill(value)
  await window.evaluate((link) => {
    const click = (of: string, words: string): void =>
      [...document.querySelectorAll<HTMLElement>(of)]
        .find(({ textContent }) => textContent.startsWith(words))
        ?.click()
    click('button', 'Enregistrer')
    click('nav a', link)
  }, screen)
}

test('who saves and goes elsewhere at once arrives there, and it is kept', async () => {
  const { window } = running
  await saveAndGo('Francheville', { 'Numéro et voie': '3 rue de la Mairie' }, 'Agents')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Agents')
  await expect(window.getByRole('dialog')).toBeHidden()
  await goToSection(window, 'Collectivités')
  await window.getByRole('rowheader', { name: 'Francheville' }).click()
  await expect(box(window, 'Numéro et voie')).toHaveValue('3 rue de la Mairie')
})

test('who saves what is wrong and goes elsewhere at once is asked, and loses nothing', async () => {
  const { window } = running
  await saveAndGo('Francheville', { Code: '' }, 'Agents')
  await window.getByRole('button', { name: 'Continuer la saisie' }).click()
  await expect(box(window, 'Code')).toHaveValue('')
  await saveAndGo('Francheville', { Code: '21561' }, 'Agents')
  await window.getByRole('button', { name: 'Continuer la saisie' }).click()
  await expect(window.getByText(/^Le code .+ est déjà celui de/)).toBeVisible()
  await expect(box(window, 'Code')).toHaveValue('21561')
  // The status line says so as long as it is on screen.
  const status = window.getByRole('contentinfo').getByRole('status').first()
  await expect(status).toContainText('Non enregistré')
  await box(window, 'Code').press('Escape')
  await window.getByRole('button', { name: 'Abandonner' }).click()
  await expect(status).not.toContainText('Non enregistré')
})

test('who asks for another new body while one is being kept has an empty form once it is', async () => {
  const { window } = running
  await goToAddress(running, '/collectivites/nouvelle')
  await box(window, 'Nom').fill('SIVU de la Tille')
  await box(window, 'Code').fill('TILLE')
  await holdAnswersOf(running, 'saveCollectivity')
  await press(window, 'Control+s')
  await expect(window.getByText('Enregistrement…')).toBeVisible()
  await button(window, 'Ajouter une collectivité').click()
  await window.keyboard.type('SIVU du Suzon')
  await letAnswer(running)
  await expect(window.getByRole('rowheader', { name: 'SIVU de la Tille' })).toBeVisible()
  await expect(box(window, 'Nom')).toHaveValue('SIVU du Suzon')
  await expect(box(window, 'Code')).toHaveValue('')
  await box(window, 'Code').fill('SUZON')
  await press(window, 'Control+s')
  await expect(async () => {
    await letAnswer(running)
    await expect(window.getByRole('rowheader', { name: 'SIVU du Suzon' })).toBeVisible({
      timeout: 500,
    })
  }).toPass()
  await expect(window.getByRole('rowheader', { name: 'SIVU de la Tille' })).toBeVisible()
})

test('who leaves a trip half typed is asked, and once it is kept, no more', async () => {
  const { window } = running
  const goToTravel = () => window.evaluate(() => (location.hash = '/couts/deplacements'))
  await goToTravel()
  await box(window, 'Jour').fill('12/03/2027')
  await window.getByRole('link', { name: 'Agents', exact: true }).click()
  await window.getByRole('button', { name: 'Continuer la saisie' }).click()
  await expect(box(window, 'Jour')).toHaveValue('12/03/2027')
  await pick(window, 'Agent', 'Marie Dupont')
  await pick(window, 'Collectivité visitée', 'Panges')
  await box(window, 'Kilomètres').fill('12')
  await box(window, 'Kilomètres').press('Enter')
  await expect(box(window, 'Kilomètres')).toHaveValue('')
  await expect(box(window, 'Jour')).toHaveValue('12/03/2027')
  // Also where it is kept by Enter in a day that is written otherwise.
  await box(window, 'Kilomètres').fill('7')
  await box(window, 'Jour').fill('13.3.27')
  await box(window, 'Jour').press('Enter')
  await expect(box(window, 'Kilomètres')).toHaveValue('')
  await expect(box(window, 'Jour')).toHaveValue('13/03/2027')
  await goToSection(window, 'Collectivités')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Collectivités')
})

/** What opens a dialogue or a pane, and a field to type in. */
const TYPED_IN = [
  ['/collectivites', 'Reprendre une liste', 'Coller ici'],
  ['/couts/deplacements', 'Coller des trajets', 'Lignes copiées'],
  ['/validation', 'Verrouiller…', 'Verrouiller jusqu’au'],
  ['/releves', 'Saisir une réponse', 'Code de réponse'],
  ['/etats/2026-001', 'Corriger cette année…', 'Durée juste'],
  ['/etats/2026-001', 'Annuler l’état…', 'Motif'],
  ['/etats/2026-001', 'Enregistrer un paiement', 'Référence'],
  ['/etats/2026-001', 'Noter une contestation…', 'Ce qui est contesté'],
] as const

test('Escape leaves an untouched dialogue or pane at once, and asks before it drops what is typed in it', async () => {
  const { window } = running
  await issueAll(running)
  const id = await window.evaluate(async () => {
    const registry = await self.desk.ask('readRegistry', {})
    return registry.ok ? registry.value.statements[0]?.id : undefined
  })
  const question = window.getByRole('dialog', { name: 'Abandonner les modifications ?' })
  for (const [address, opener, label] of TYPED_IN) {
    await goToAddress(running, address.replace('2026-001', id ?? ''))
    const field = box(window, label).last()
    const isInMenu = address === '/etats/2026-001' && opener !== 'Enregistrer un paiement'
    const open = () =>
      isInMenu
        ? takeAct(window, opener)
        : window.getByRole('button', { name: opener }).first().click()
    await open()
    await expect(field).toBeVisible()
    await press(window, 'Escape')
    await expect(field).toBeHidden()
    await open()
    await field.fill('12')
    await press(window, 'Escape')
    await expect(question).toBeVisible()
    await press(window, 'Escape')
    await expect(question).toBeHidden()
    await expect(field).toHaveValue(/12/)
    await expect(field).toBeFocused()
    const place = window.locator('aside, [role="dialog"]').filter({ has: field })
    await place
      .getByRole('button', { name: /^(Annuler|Fermer)$/ })
      .last()
      .click()
    await question.getByRole('button', { name: 'Abandonner' }).click()
    await expect(field).toBeHidden()
  }
})
