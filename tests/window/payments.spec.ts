import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { noteStatements } from '../../src-main/use-cases/note-statements'
import { goToAddress } from '../hands/accessibility'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { issueAll } from '../hands/issue-statements'
import { pane, pick, press, saying, tabTo, takeAct } from '../hands/hands'
import { sampleWorkspace } from '../hands/sample-workspace'
import { months, Office, well } from '../scenarios/office'
import { launch } from './harness/launch'
import { windowOfAll } from './harness/window-of-tests'

// Finance follows what was issued for 2026, in January 2027.
test.describe.configure({ mode: 'serial' })

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

const folder = mkdtempSync(join(tmpdir(), 'quotite-payments-'))

/** The sample with a statement that was issued and sent on 15 January 2027, and contested where asked. */
async function sentInJanuary(contest?: string): Promise<WorkspaceFile> {
  const office = new Office(sampleWorkspace(), '2027-01-15')
  const [statement] = well(
    await office.issue(months('01', '12'), ['commune-21284'], 'convention-2024-07'),
  )
  const ids = [statement?.id ?? '']
  well(await noteStatements(office, { ids, on: day('2027-01-15'), step: 'sent', note: '' }))
  if (contest !== undefined)
    well(
      await noteStatements(office, {
        ids,
        on: day('2027-01-15'),
        step: 'contested',
        note: contest,
      }),
    )
  return office.file()
}

test.beforeAll(() => issueAll(running))

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a statement is sent, contested and answered, and its pane tells its life', async () => {
  const { window } = running
  await goToAddress(running, '/etats')
  await window.getByRole('row', { name: /Saint-Martin-du-Mont/ }).click()
  await expect(window.getByText(saying('Motif : Pièces attendues en mars'))).toBeVisible()
  const foot = pane(window).locator('footer').getByRole('button')
  const rows = await foot.evaluateAll(
    (all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size,
  )
  expect(rows, 'two rows of buttons leave room to the page').toBe(2)
  await window.getByText('Voir ces points').click()
  await expect(window.getByText('Heures non contresignées par le bénéficiaire')).toBeVisible()
  await window.getByRole('button', { name: 'Marquer envoyé' }).click()
  const dialog = window.getByRole('dialog')
  const day = dialog.getByRole('textbox', { name: 'Envoyé le' })
  await expect(day).toHaveValue('15/01/2027')
  await day.fill('20/10')
  await press(window, 'Tab')
  await expect(day, 'the last 20 October: one to come is refused').toHaveValue('20/10/2026')
  await day.fill('16/01/2027')
  await press(window, 'Enter')
  await expect(dialog.getByText(saying('Le 16 janvier 2027 est à venir'))).toBeVisible()
  await day.fill('14/01/2027')
  await press(window, 'Enter')
  await expect(dialog.getByText(saying('précède l’émission'))).toBeVisible()
  await day.fill('15/01/2027')
  await press(window, 'Enter')
  await expect(dialog).toBeHidden()
  await expect(window.getByText('Envoyé', { exact: true }).first()).toBeVisible()
  await takeAct(window, 'Noter une contestation…')
  await window.getByRole('textbox', { name: 'Ce qui est contesté' }).fill('Heures du 12 mars')
  await window.getByRole('button', { name: 'Noter la contestation' }).click()
  await expect(window.getByText('Contesté : Heures du 12 mars')).toBeVisible()
  await takeAct(window, 'Clore la contestation…')
  await window.getByRole('textbox', { name: 'Réponse' }).fill('Feuille jointe')
  await window.getByRole('button', { name: 'Clore la contestation', exact: true }).click()
  await expect(window.getByText('Réponse : Feuille jointe')).toBeVisible()
})

test('a payment is recorded and corrected, a negative one is refused in words, and one larger than what is left says its excess', async () => {
  const { window } = running
  await window.getByRole('button', { name: 'Enregistrer un paiement' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Montant' }).fill('-5')
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(
    dialog.getByText('Le montant payé est supérieur à zéro. Corrigez-le.', { exact: true }),
  ).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Montant' }).fill('99 000')
  const excess = dialog.getByText(/Dépasse de .* ce qui reste de l’état 2026-/)
  await expect(excess).toBeVisible()
  await dialog.getByRole('button', { name: 'Enregistrer avec ce trop-perçu' }).click()
  await expect(dialog).toBeHidden()
  await expect(window.getByText(/Trop-perçu de .* à rembourser ou à déduire/)).toBeVisible()
  await window.getByRole('button', { name: 'Corriger le paiement du 15 janvier 2027' }).click()
  await expect(excess).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Montant' }).fill('100')
  await expect(excess).toBeHidden()
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(window.getByText('Payé en partie').first()).toBeVisible()
  await window.getByRole('button', { name: 'Corriger le paiement du 15 janvier 2027' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Montant' })).toHaveValue('100,00')
  await dialog.getByRole('textbox', { name: 'Montant' }).fill('80')
  await dialog.getByRole('textbox', { name: 'Date' }).fill('15 mars')
  await press(window, 'Tab')
  await expect(dialog.getByRole('textbox', { name: 'Date' })).toHaveValue('15/03/2026')
  await dialog.getByRole('textbox', { name: 'Date' }).fill('15/01/2072')
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(dialog.getByText(saying('Le 15 janvier 2072 est à venir'))).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Date' }).fill('15/01/2027')
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(window.getByText(saying('Payé 80,00 €'))).toBeVisible()
})

test('a statement is sent and paid, and comes back from each step, by the keyboard alone', async () => {
  const { window } = running
  await goToAddress(running, '/etats')
  const row = window.getByRole('row', { name: /Turcey/ })
  await row.focus()
  await press(window, 'Enter')
  const pane = window.getByRole('complementary')
  await expect(pane).toContainText('Turcey')
  const use = async (name: string | RegExp, key?: 'Shift+Tab'): Promise<void> => {
    await tabTo(window, pane.getByRole('button', { name }), key)
    await press(window, 'Enter')
  }
  await use('Marquer envoyé')
  await expect(window.getByRole('textbox', { name: 'Envoyé le' })).toBeFocused()
  await press(window, 'Enter')
  await expect(row).toContainText('Envoyé')
  await use('Enregistrer un paiement')
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Montant' })).toBeFocused()
  await holdAnswersOf(running, 'recordPayment')
  await press(window, 'Enter')
  // It is on screen before it is answered: then nothing is left to be proposed.
  await expect(row).toContainText('Payé')
  await letAnswer(running)
  await expect(dialog).toBeHidden()
  await use(saying('Retirer le paiement du 15 janvier 2027'), 'Shift+Tab')
  await expect(row).toContainText('Envoyé')
  await press(window, 'Control+z')
  await expect(row).toContainText('Payé')
  await press(window, 'Control+y')
  await expect(row).toContainText('Envoyé')
  await use(saying('Retirer « Envoyé » du 15 janvier 2027'), 'Shift+Tab')
  await expect(row).toContainText('Émis')
  await expect(pane.getByRole('button', { name: 'Marquer envoyé' })).toBeVisible()
})

test('the extract of the treasurer is mapped, shown line by line with its excess, and kept with one undo', async () => {
  const { window } = running
  await goToAddress(running, '/etats/paiements')
  const path = join(folder, 'releve.csv')
  await running.choose(path)
  writeFileSync(
    path,
    'Pièce;Opération;Somme;Intitulé\n001;15 janvier 2027;10,00;M1\n2026-099;15/01/2027;5,00;M2\n2026-002;15/01/2027;99 000,00;M3\nTotal;;99 015,00;\n',
  )
  await window.getByRole('button', { name: 'Importer des paiements…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Choisir un fichier' }).click()
  await pick(window, 'La colonne Pièce contient', 'Numéro de l’état')
  await pick(window, 'La colonne Opération contient', 'Date du paiement')
  await pick(window, 'La colonne Somme contient', 'Montant payé')
  await pick(window, 'La colonne Intitulé contient', 'Référence')
  const line = (name: string) => dialog.getByRole('row', { name: saying(name) })
  await expect(line('2026-099 refusée.*Aucun état ne porte le numéro')).toBeVisible()
  await expect(line('« 001 » est lu comme l’état 2026-001')).toContainText('15 janvier 2027')
  await expect(line('Dépasse de .* ce qui reste de l’état 2026-002')).toBeVisible()
  await expect(line('Total total ou note, laissé de côté')).toBeVisible()
  await expect(dialog.getByRole('status')).toContainText('trop-perçu de')
  await dialog
    .getByRole('button', { name: saying('Enregistrer 2 paiements, sans les lignes refusées') })
    .click()
  await expect(dialog).toBeHidden()
  const row = window.getByRole('row', { name: /2026-001/ })
  await expect(row).toContainText('10,00')
  await press(window, 'Control+z')
  await expect(row).not.toContainText('10,00')
  await expect(window.getByRole('row', { name: /2026-002/ })).toBeVisible()
})

test('what is printed names the statements that a notice is about, and no link that only leads elsewhere', async () => {
  const { window } = running
  await press(window, 'Control+y')
  const number = window.getByRole('status').getByText('2026-002', { exact: true })
  await expect(number).toBeVisible()
  await window.emulateMedia({ media: 'print' })
  await expect(number).toBeVisible()
  await expect(number).toHaveCSS('text-decoration-line', 'none')
  await window.emulateMedia({ media: null })
  await press(window, 'Control+z')
  await goToAddress(running, '/')
  const leads = window.getByRole('link', { name: 'Historique', exact: true })
  await expect(leads.last()).toBeVisible()
  await window.emulateMedia({ media: 'print' })
  await expect(leads.last()).toBeHidden()
  await window.emulateMedia({ media: null })
  await goToAddress(running, '/etats/paiements')
})

test('a claim that is not late is not reminded, and the bar says so', async () => {
  const { window } = running
  await window.getByRole('checkbox', { name: /2026-001/ }).check()
  await expect(window.getByRole('button', { name: 'Relancer (0)' })).toBeDisabled()
  await expect(window.getByText('1 état choisi n’est pas en retard')).toBeVisible()
  await window.getByRole('button', { name: 'Tout désélectionner' }).click()
})

test('reminders of late claims are written as letters and noted', async () => {
  const later = await launch({
    workspace: await sentInJanuary(),
    today: '2027-03-20',
    isLeftBlank: true,
  })
  const { window } = later
  await later.choose(folder)
  await goToAddress(later, '/etats/paiements')
  await window.getByRole('checkbox', { name: /2026-001/ }).check()
  await window.getByRole('button', { name: 'Relancer (1)' }).click()
  await expect(window.getByText(/lettre de relance écrite/)).toBeVisible()
  expect(readdirSync(folder).filter((name) => name.endsWith('.docx'))).toHaveLength(1)
  await later.close()
})

test('the next year is settled provisionally, and says what it foresees', async () => {
  const { window } = running
  await goToAddress(running, '/repartition/convention-2024-07/2027-01-01/2027-12-31')
  await window.getByText('Provisoire', { exact: true }).click()
  await expect(window.getByRole('note')).toContainText('coût de 72 mois d’agents repris de 2026')
  await window.getByRole('link', { name: /^Dresser/ }).click()
  await expect(window.getByText('Brouillon').first()).toBeVisible()
})

test('a claim that is contested says so whole in the smallest window, beside a long name', async () => {
  const file = await sentInJanuary('Heures de mars')
  const long = file.collectivities.map((body) =>
    body.id === 'commune-21284' ? { ...body, name: 'Saint-Germain-Source-Seine-le-Grand' } : body,
  )
  const { window, close } = await launch({
    workspace: { ...file, collectivities: long },
    size: { width: 960, height: 600 },
    address: '/etats/paiements',
  })
  const cell = window.getByRole('gridcell', { name: /Saint-Germain/ })
  const mark = cell.getByText('Contesté', { exact: true })
  await expect(mark).toBeVisible()
  const right = (one: typeof cell): Promise<number> =>
    one.evaluate((element) => element.getBoundingClientRect().right)
  expect(await right(mark)).toBeLessThanOrEqual(await right(cell))
  await close()
})
