import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { amendAgreement } from '../hands/amend-agreement'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import { readPdf } from '../hands/read-pdf'
import '../hands/window-desk'

const suite = (process.env['PATH'] ?? '')
  .split(':')
  .map((each) => join(each, 'soffice'))
  .find((path) => existsSync(path))

/** Each choice of the menu, the file or folder chosen for it, and words that its document must hold. */
const MENU = [
  ['La convention', 'Convention.docx', 'ci-après « la collectivité d’origine »'],
  ['L’annexe financière 2026', 'Annexe.docx', 'Prévision par bénéficiaire'],
  [
    'La délibération de la collectivité d’origine',
    'Délibération.docx',
    'pour l’ensemble des bénéficiaires',
  ],
  [
    'Les délibérations des bénéficiaires…',
    'délibérations',
    'pour la commune d’Oigny|pour la commune de',
  ],
  ['Avenant n° 1', 'Avenant.docx', 'n’est plus bénéficiaire'],
  [
    'Les lettres du coût unitaire 2026…',
    'coûts',
    'la participation (de la commune|du syndicat|du SIV)',
  ],
  ['Les lettres de reconduction…', 'reconductions', 'reconduction'],
  ['Les lettres de préavis…', 'préavis', 'la CC du Pays de Saint-Seine entend mettre fin'],
] as const

let running: OpenWindow
let folder = ''

test.beforeEach(async () => {
  running = await launch({ sample: 'pays-de-saint-seine', size: { width: 1280, height: 800 } })
  folder = mkdtempSync(join(tmpdir(), 'quotite-menu-'))
})

test.afterEach(async () => {
  await running.close()
  rmSync(folder, { recursive: true, force: true })
})

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

test('every act of the menu is written where the person says, and a word processor opens it', async () => {
  test.setTimeout(300_000)
  const { window } = running
  await window.evaluate(amendAgreement)
  await goToAddress(running, '/conventions/convention-2024-07')
  for (const [choice, place] of MENU) {
    const path = join(folder, place)
    const alone = place.endsWith('.docx')
    if (!alone) mkdirSync(path)
    await running.choose(path)
    await window.getByRole('button', { name: 'Actes', exact: true }).click()
    await window.getByRole('menuitem', { name: choice, exact: true }).click()
    const told = window.getByRole('alert').filter({ hasText: alone ? `dans ${folder}.` : path })
    await expect(told.last()).toContainText(alone ? '1 document écrit' : '24 documents écrits')
    await expect
      .poll(() => documentsOf(place).filter((each) => existsSync(each)))
      .toHaveLength(alone ? 1 : 24)
  }
  if (suite === undefined) {
    console.warn('LibreOffice (soffice) is not here: the acts are not opened with it.')
    return
  }
  const firsts = MENU.map(([, place]) => documentsOf(place)[0] ?? '')
  const pdfs = join(folder, 'pdf')
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  for (const [at, path] of firsts.entries()) {
    execFileSync(
      suite,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(pdfs, String(at)), path],
      { timeout: 120_000, stdio: 'ignore' },
    )
    const [pdf] = readdirSync(join(pdfs, String(at)))
    const { pages } = await readPdf(readFileSync(join(pdfs, String(at), pdf ?? '')))
    const [choice, , words] = MENU[at] ?? []
    expect(pages.join(' ').replaceAll(/\s+/g, ' '), choice).toMatch(
      new RegExp(String(words).replaceAll(' ', String.raw`\s`)),
    )
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
    await expect.poll(() => documentsOf(place).filter((each) => existsSync(each))).toHaveLength(1)
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
