import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { takeAct } from '../hands/hands'
import { pdfStructure } from '../hands/pdf-structure'
import { windowOfAll } from './harness/window-of-tests'

// Finance at the beginning of 2027 settles the year 2026 of the sample.
test.describe.configure({ mode: 'serial' })

const running = windowOfAll({ sample: 'pays-de-saint-seine', size: { width: 1280, height: 800 } })

const folder = mkdtempSync(join(tmpdir(), 'quotite-statements-'))

test.beforeAll(() => running.window.evaluate(() => (location.hash = '/etats')))

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the year has 26 drafts that sum to the cost, two of them reductions', async () => {
  const { window } = running
  await expect(window.getByText('À émettre 26')).toBeVisible()
  await expect(window.getByText('Brouillon')).toHaveCount(26)
  await expect(window.getByText('réduction')).toHaveCount(2)
  await expect(window.getByRole('grid').locator('tfoot')).toContainText(/216.527,16.€/)
})

test('an empty list says that nobody has anything to pay only where that is so', async () => {
  const { window } = running
  const nobody = window.getByText('Aucun bénéficiaire')
  await window.getByText('Émis 0').click()
  await expect(window.getByText('Aucun état de cette sorte sur cette période.')).toBeVisible()
  await expect(nobody).toHaveCount(0)
  await window.getByText('Tous 26').click()
  await window.getByRole('button', { name: 'Période suivante' }).click()
  await expect(window.getByText('la période comporte des manques')).toBeVisible()
  await expect(window.getByText('Aucun état à émettre sur cette période.')).toBeVisible()
  await expect(nobody).toHaveCount(0)
  await window.getByRole('button', { name: 'Période précédente' }).click()
  await expect(window.getByText('À émettre 26')).toBeVisible()
})

test('a draft shows its page, which says that it has no value yet', async () => {
  const { window } = running
  await window.getByRole('row', { name: /Saint-Martin-du-Mont/ }).click()
  const page = window.frameLocator('iframe')
  await expect(page.getByText('Commune de Saint-Martin-du-Mont').first()).toBeVisible()
  await expect(page.getByText('Projet, sans valeur')).toBeVisible()
})

/** Changes the SIRET that Saint-Martin-du-Mont is known by, and gives the one of before; runs in the window. */
async function siretOf(change: string): Promise<string | null> {
  const registry = await self.desk.ask('readRegistry', {})
  const body = registry.ok
    ? registry.value.collectivities.find(({ name }) => name === 'Saint-Martin-du-Mont')
    : undefined
  if (body === undefined) throw new Error('The sample has no Saint-Martin-du-Mont.')
  if (change === 'forget') await self.desk.ask('saveCollectivity', { ...body, siret: null })
  return body.siret
}

test('a body without SIRET is told before its statement is issued, and a click leads to its form', async () => {
  const { window } = running
  const siret = await window.evaluate(siretOf, 'forget')
  await window.getByRole('checkbox', { name: 'Choisir Saint-Martin-du-Mont' }).check()
  await window.getByRole('button', { name: 'Émettre 2026-001', exact: true }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText('SIRET du débiteur inconnu, à indiquer dans sa fiche')
  await expect(dialog.getByRole('textbox', { name: /Motif de l’émission/ })).toBeFocused()
  await dialog.getByRole('link', { name: 'Saint-Martin-du-Mont' }).click()
  await expect(dialog).toBeHidden()
  await window.getByRole('textbox', { name: 'SIRET', exact: true }).fill(siret ?? '')
  await window.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect.poll(() => window.evaluate(siretOf, 'read')).toBe(siret)

  // Nothing was issued meanwhile, and nothing stands against that body any more.
  await window.evaluate(() => (location.hash = '/etats'))
  await expect(window.getByText('À émettre 26')).toBeVisible()
  await window.getByRole('checkbox', { name: 'Choisir Saint-Martin-du-Mont' }).check()
  await window.getByRole('button', { name: 'Émettre 2026-001', exact: true }).click()
  await expect(dialog.getByRole('list')).toBeVisible()
  await expect(dialog).not.toContainText('SIRET du débiteur inconnu')
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await window.getByRole('button', { name: 'Tout désélectionner' }).click()
})

test('issuing asks first, then numbers without a gap', async () => {
  const { window } = running
  await window.getByRole('checkbox', { name: 'Tout choisir' }).check()
  await window.getByRole('button', { name: 'Émettre 2026-001 à 2026-026' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText('Un état émis ne change plus')
  // The audit objects to hours that nobody countersigned: no reason, no issue.
  await expect(dialog).toContainText('Heures non contresignées par le bénéficiaire')
  await dialog.getByRole('button', { name: 'Émettre' }).click()
  await expect(dialog).toContainText('Donnez un motif pour continuer.')
  const reason = dialog.getByRole('textbox', { name: /Motif de l’émission/ })
  await expect(reason).toBeFocused()
  await reason.fill('Relevés en cours')
  await dialog.getByRole('button', { name: 'Émettre' }).click()
  await expect(window.getByText('États 2026-001 à 2026-026 émis.')).toBeVisible()
  await expect(window.getByText('Émis 26')).toBeVisible()
})

test('the batch is written as PDF with its summary, where the person chose', async () => {
  const { window } = running
  await running.choose(folder)
  await window.getByRole('checkbox', { name: 'Tout choisir' }).check()
  await window.getByRole('button', { name: 'PDF', exact: true }).click()
  await expect(window.getByText(/28 fichiers écrits dans/)).toBeVisible({ timeout: 60_000 })
  expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(27)
  // What PDF/A-3 asks for and a PDF of ours has, and what it lacks (docs/statement-files.md).
  const [pdf = ''] = readdirSync(folder).filter((name) => /^2026-\d+ .*\.pdf$/.test(name))
  expect(pdfStructure(readFileSync(join(folder, pdf)))).toEqual({
    version: '1.4',
    saysBinary: true,
    everyFontInside: true,
    everyFontInUnicode: true,
    tagged: true,
    language: 'fr',
    title: true,
    encrypted: false,
    scripts: false,
    transparent: false,
    metadata: false,
    outputIntent: false,
    fileIdentifier: false,
    attachments: false,
  })
  await window.getByRole('button', { name: 'Tout désélectionner' }).click()
})

test('what a statement rests on is locked, and recomputing finds it identical', async () => {
  const { window } = running
  await window.getByRole('button', { name: 'Vérifier les états émis' }).click()
  await expect(window.getByText('Les 26 états émis, recalculés, sont identiques.')).toBeVisible()
  await window.evaluate(() => (location.hash = '/semaine/agent/agent-m0104/2026-03-09'))
  await expect(window.getByRole('heading', { level: 1, name: 'Semaine 11' })).toBeVisible()
  await expect(window.getByText(/2026-0\d\d/).first()).toBeVisible()
})

/** The fingerprint of the first statement that was issued; runs in the window. */
async function firstFingerprint(): Promise<string> {
  const registry = await self.desk.ask('readRegistry', {})
  return registry.ok ? (registry.value.statements[0]?.fingerprint ?? '') : ''
}

test('a printed statement is known by its fingerprint; of another, the workspace is said to be older perhaps', async () => {
  const { window } = running
  const printed = await window.evaluate(firstFingerprint)
  await window.evaluate(() => (location.hash = '/reglages'))
  const field = window.getByRole('textbox', { name: 'Empreinte d’un état imprimé' })
  await field.fill(printed.replaceAll('-', ' ').toLowerCase())
  await expect(window.getByText(/cette empreinte est la sienne, il a été émis ici/)).toBeVisible()
  await field.fill('K7QD-2MXA-9RTF')
  await expect(window.getByText(/cet espace est plus ancien que l’état imprimé/)).toBeVisible()
  await field.fill('K7QD')
  await expect(window.getByText(/Une empreinte a douze lettres ou chiffres/)).toBeVisible()
})

test('a cancelled statement keeps its number and its reason; the next one takes another', async () => {
  const { window } = running
  await window.evaluate(() => (location.hash = '/etats'))
  await window.getByRole('row', { name: /2026-026/ }).click()
  await takeAct(window, 'Annuler l’état…')
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Motif' }).fill('Heures de décembre à revoir')
  await dialog.getByRole('button', { name: 'Annuler l’état' }).click()
  await expect(window.getByText('Annulés 1')).toBeVisible()
  await expect(window.getByText('À émettre 1')).toBeVisible()
  await expect(window.getByText(/Heures de décembre à revoir/)).toBeVisible()
})
