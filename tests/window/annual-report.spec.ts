import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { cents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import { docxLines } from '../documents/read-docx'
import { press } from '../hands/hands'
import { readPdf } from '../hands/read-pdf'
import '../hands/window-desk'
import { windowOfAll } from './harness/window-of-tests'

test.describe.configure({ mode: 'serial' })

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  address: '/tableau-de-bord/indicateurs/2026',
})

const folder = mkdtempSync(join(tmpdir(), 'quotite-report-'))

const exactButton = (name: string) => running.window.getByRole('button', { name, exact: true })
const foreword = () => running.window.getByRole('textbox', { name: 'Avant-propos' })

test('the indicators lead to the annual report of their year, with the figures of the settlements', async () => {
  const { window } = running
  await window.getByRole('link', { name: 'Rapport annuel' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Rapport annuel')
  await expect(window.getByText(/ils suivent encore les données/)).toBeVisible()
  const indicators = window.getByRole('group', { name: 'Indicateurs' })
  await expect(indicators.getByRole('row', { name: /Coût complet d’une heure/ })).toContainText(
    /24,46.€/,
  )
})

test('what is typed is kept, and undone like any change', async () => {
  const { window } = running
  await foreword().fill('Une première année complète.')
  await press(window, 'Control+s')
  await expect(exactButton('Enregistrer')).toBeDisabled()
  await window.locator('h1').click()
  await press(window, 'Control+z')
  await expect(foreword()).toHaveValue('')
  await press(window, 'Control+Shift+z')
  await expect(foreword()).toHaveValue('Une première année complète.')
})

test('the document of a word processor is written with what was typed last', async () => {
  const path = join(folder, 'rapport.docx')
  running.desk.choose(path)
  await foreword().fill('Une première année complète, et une seconde.')
  await exactButton('Word (.docx)').click()
  await expect(running.window.getByText(/Le rapport est enregistré dans/)).toBeVisible()
  expect(docxLines(readFileSync(path))).toContain('Une première année complète, et une seconde.')
})

test('figures are frozen with day and name, and can follow the facts again', async () => {
  await exactButton('Figer les chiffres').click()
  await expect(running.window.getByText(/Chiffres figés le .* par Claire Morel/)).toBeVisible()
  await expect(running.window.getByText('Les chiffres d’aujourd’hui sont les mêmes.')).toBeVisible()
})

/** What the word processor's file of the report has, then what its PDF has, with plain spaces. */
async function written(): Promise<readonly string[]> {
  const docx = join(folder, 'fige.docx')
  running.desk.choose(docx)
  await exactButton('Word (.docx)').click()
  await expect(running.window.getByText(/Le rapport est enregistré dans/).last()).toBeVisible()
  await expect.poll(() => existsSync(docx)).toBe(true)
  const pdf = join(folder, 'fige.pdf')
  running.desk.choose(pdf)
  await exactButton('PDF').click()
  await expect.poll(() => existsSync(pdf), { timeout: 30_000 }).toBe(true)
  const found = [
    docxLines(readFileSync(docx)).join('\n'),
    (await readPdf(readFileSync(pdf))).pages.join('\n'),
  ].map((text) => text.replaceAll(/[\u00A0\u202F]/g, ' '))
  for (const path of [docx, pdf]) rmSync(path)
  return found
}

test('both files keep the frozen figures after a fact has changed, and follow it again afterwards', async () => {
  const { window } = running
  const [before, after] = ['216 527,16 €', '217 727,16 €']
  for (const text of await written()) {
    expect(text).toContain(before)
    expect(text).toContain('Une première année complète, et une seconde.')
  }
  const charge = {
    id: 'licences',
    kind: 'other' as const,
    label: 'Licences',
    justification: 'Facture 12',
    period: yearPeriod(2026),
    forecast: null,
    actual: cents(120_000),
  }
  await window.evaluate(async (given) => {
    const registry = await self.desk.ask('readRegistry', {})
    const agreementId = registry.ok ? (registry.value.agreements[0]?.id ?? '') : ''
    await self.desk.ask('saveServiceCharge', { ...given, agreementId })
  }, charge)
  await expect(window.getByText(after).first()).toBeVisible()
  for (const text of await written()) {
    expect(text).toContain(before)
    expect(text).not.toContain(after)
    expect(text).toMatch(/figés le/)
  }
  await exactButton('Reprendre les chiffres du jour').click()
  await expect(window.getByText(/ils suivent encore les données/)).toBeVisible()
  for (const text of await written()) {
    expect(text).toContain(after)
    expect(text).not.toContain(before)
  }
})

test('the savings test names what is missing, then gives a range and no single number', async () => {
  const { window } = running
  await window.getByRole('link', { name: 'Test d’économies à trois ans' }).click()
  await expect(window.getByText('Le test ne conclut pas encore.')).toBeVisible()
  await expect(window.getByText(/Il manque le coût d’une heure/)).toBeVisible()
  await expect(window.getByText(/montants au coût du service.*2025/)).toBeVisible()
  await window.getByRole('textbox', { name: 'Première année' }).fill('2026')
  await window.getByRole('checkbox', { name: 'Les heures faites' }).check()
  const type = (what: RegExp, value: string) =>
    window.getByRole('textbox', { name: what }).fill(value)
  await type(/coût d’une heure, valeur basse/, '30')
  await type(/coût d’une heure, valeur haute/, '40')
  await type(/frais fixes par an, valeur basse/, '0')
  await type(/Hausse des prix par an, valeur basse/, '0')
  await type(/Hausse des prix par an, valeur haute/, '3')
  await type(/Hausse des prix par an, source/, 'Insee')
  await expect(window.getByText(/une économie de .* à .*/).first()).toBeVisible()
  // Values that contradict each other give no conclusion, and are named.
  await type(/coût d’une heure, valeur haute/, '20')
  await expect(window.getByText('Le test ne conclut pas encore.')).toBeVisible()
  await expect(window.getByText(/une économie de/)).toHaveCount(0)
  await press(window, 'Control+s')
  await expect(window.getByText(/la valeur haute est plus petite que la basse/)).toBeVisible()
  await type(/coût d’une heure, valeur haute/, '40')
  await expect(window.getByText(/une économie de .* à .*/).first()).toBeVisible()
  await press(window, 'Control+s')
  await expect(exactButton('Enregistrer')).toBeDisabled()
})

test('the report prints the savings test with its hypotheses', async () => {
  const { window } = running
  await window.evaluate(() => (location.hash = '/tableau-de-bord/rapport/2026'))
  const hypotheses = window.getByRole('group', { name: 'Hypothèses' })
  await expect(hypotheses.getByRole('row', { name: /Hausse des prix par an/ })).toContainText(
    'Insee',
  )
})
