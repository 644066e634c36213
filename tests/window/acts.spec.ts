import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { docxLines } from '../documents/read-docx'
import { goToAddress } from '../hands/accessibility'
import { amendAgreement } from '../hands/amend-agreement'
import { registryOf } from '../hands/registry'
import { windowOfEach } from './harness/window-of-tests'
import '../hands/window-desk'

/** Each choice of the menu, the file or folder chosen for it, words that its first document must hold, and how many it makes. */
const MENU = [
  [
    'Les conventions, une par forme juridique…',
    'conventions',
    'ci-après « la collectivité d’origine »',
    2,
  ],
  ['Les annexes financières 2026, par forme…', 'annexes', 'Prévision par bénéficiaire', 2],
  [
    'Les délibérations de la collectivité d’origine…',
    'délibération',
    'pour l’ensemble des bénéficiaires',
    2,
  ],
  [
    'Les délibérations des bénéficiaires…',
    'délibérations',
    'pour la commune d’Oigny|pour la commune de',
    5,
  ],
  ['Avenant n° 1', 'Avenant.docx', 'n’est plus bénéficiaire', 1],
  [
    'Les lettres du coût unitaire 2026…',
    'coûts',
    'la participation (de la commune|du syndicat|du SIV)',
    5,
  ],
  ['Les lettres de reconduction…', 'reconductions', 'reconduction', 5],
  ['Les lettres de préavis…', 'préavis', 'la CC du Pays de Saint-Seine entend mettre fin', 5],
] as const

const running = windowOfEach({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

let folder = ''

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-menu-'))
})

test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A file whose name begins with a point is still written. */
const isWhole = (name: string): boolean => !name.startsWith('.')

/** The documents that a choice wrote: the file itself, or all of its folder. */
const documentsOf = (place: string): readonly string[] => {
  const path = join(folder, place)
  return place.endsWith('.docx')
    ? [path]
    : readdirSync(path)
        .filter(isWhole)
        .map((name) => join(path, name))
}

/** Leaves five bodies under the first amendment, of both legal forms: letters to all of them say the same, and take their time. */
async function keepFive(): Promise<void> {
  const { agreements } = await registryOf(running)
  const [agreement] = agreements
  const [first, ...later] = agreement?.amendments ?? []
  if (first === undefined) throw new Error('The agreement is not amended.')
  const beneficiaries = first.terms.beneficiaries.filter((_, at) => at % 5 === 0)
  const amendments = [{ ...first, terms: { ...first.terms, beneficiaries } }, ...later]
  const kept = await running.desk.ask('saveAgreement', { ...agreement, amendments })
  expect(kept).toMatchObject({ ok: true })
}

test('every act of the menu is written where the person says, with its words', async () => {
  const { window } = running
  await window.evaluate(amendAgreement)
  await keepFive()
  await goToAddress(running, '/conventions/convention-2024-07')
  for (const [choice, place, , count] of MENU) {
    const path = join(folder, place)
    const alone = place.endsWith('.docx')
    if (!alone) mkdirSync(path)
    await running.choose(path)
    await window.getByRole('button', { name: 'Actes', exact: true }).click()
    await window.getByRole('menuitem', { name: choice, exact: true }).click()
    await expect
      .poll(() => documentsOf(place).filter((each) => existsSync(each)), { intervals: [50] })
      .toHaveLength(count)
    const told = window.getByRole('alert').filter({ hasText: alone ? `dans ${folder}.` : path })
    await expect(told.last()).toContainText(
      count === 1 ? '1 document écrit' : `${String(count)} documents écrits`,
    )
  }
  for (const [choice, place, words] of MENU) {
    const lines = docxLines(readFileSync(documentsOf(place)[0] ?? ''))
    expect(lines.join(' '), choice).toMatch(new RegExp(words))
  }
})

test('a loan gives the agent’s consent and the order besides, shared goods a règlement', async () => {
  const { window } = running
  const write = async (choice: string, place: string): Promise<readonly string[]> => {
    const path = join(folder, place)
    if (!place.endsWith('.docx')) mkdirSync(path)
    await running.choose(path)
    await window.getByRole('button', { name: 'Actes', exact: true }).click()
    await window.getByRole('menuitem', { name: choice, exact: true }).click()
    await expect
      .poll(() => documentsOf(place).filter((each) => existsSync(each)), { intervals: [50] })
      .toHaveLength(1)
    return documentsOf(place)
  }
  await window.evaluate(() => self.desk.ask('openSample', { sample: 'named-individuals' }))
  await goToAddress(running, '/conventions/agreement-mad-dgs')
  await expect(window.getByText('MAD-DGS').first()).toBeVisible()
  const [consent] = await write('Les accords des agents…', 'accords')
  expect(consent).toMatch(/Accord MAD-DGS .+\.docx$/)
  const [order] = await write('Les arrêtés de mise à disposition…', 'arrêtés')
  expect(order).toMatch(/Arrêté MAD-DGS .+\.docx$/)
  await window.evaluate(() => self.desk.ask('openSample', { sample: 'shared-equipment' }))
  await goToAddress(running, '/conventions/agreement-biens-1')
  await write('Le règlement', 'Règlement.docx')
  await window.getByRole('button', { name: 'Actes', exact: true }).click()
  await expect(window.getByRole('menuitem', { name: 'La convention' })).toHaveCount(0)
})
