import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { registryOf } from '../hands/registry'
import { goToAddress } from '../hands/accessibility'
import { box, giveUp, saying } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'

const SAMPLE = new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url)

const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1440, height: 900 },
  isLeftBlank: true,
})

let folder = ''

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-bad-input-'))
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The last change kept: what was refused leaves it where it was. */
const lastChange = async (): Promise<number> => (await registryOf(launched)).sequence

let before = 0

test.beforeEach(async () => {
  before = await lastChange()
})

test.afterEach(async () => {
  expect(await lastChange()).toBe(before)
  await goToAddress(launched, '/collectivites')
  await expect(launched.window.getByRole('rowheader', { name: 'Francheville' })).toBeVisible()
})

test.describe('a workspace file', () => {
  /** Opens a file as the settings let one, and waits for what is said. */
  async function open(name: string, said: string): Promise<void> {
    const { window } = launched
    await launched.choose(join(folder, name))
    await goToAddress(launched, '/reglages')
    await window.getByRole('button', { name: 'Ouvrir un fichier d’espace…' }).click()
    await window.getByRole('dialog').getByRole('button', { name: 'Choisir le fichier' }).click()
    const notice = window.getByRole('alert').filter({ hasText: saying(said) })
    await expect(notice).toBeVisible()
    await expect(notice).toContainText(join(folder, name))
    await notice.getByRole('button', { name: 'Fermer' }).click()
    await expect(notice).toBeHidden()
  }
  const sample = readFileSync(SAMPLE, 'utf8')

  test('cut in the middle is refused, with the line where it stops', async () => {
    writeFileSync(join(folder, 'coupé.quotite.json'), sample.slice(0, sample.length / 2))
    await open('coupé.quotite.json', String.raw`est coupé.*s’arrête à la ligne \d+`)
  })

  test('of a newer version is refused, with what to do', async () => {
    writeFileSync(
      join(folder, 'demain.quotite.json'),
      sample.replace(/"version": ?\d+/, '"version": 99'),
    )
    await open(
      'demain.quotite.json',
      String.raw`version plus récente \(format 99.*Mettez l’application à jour`,
    )
  })

  test('of 500 MB is refused before it is read', async () => {
    const handle = openSync(join(folder, 'énorme.quotite.json'), 'w')
    ftruncateSync(handle, 500_000_000)
    closeSync(handle)
    await open('énorme.quotite.json', 'pèse 500 Mo, plus que les 200 Mo admis')
  })

  test('with a field that is not known is refused, with its line and its name', async () => {
    writeFileSync(
      join(folder, 'inconnu.quotite.json'),
      sample.replace('"collectivities"', '"colectivites": [],\n  "collectivities"'),
    )
    await open('inconnu.quotite.json', String.raw`ligne \d+.*« colectivites » n’est pas connu`)
  })
})

test('a SIRET with a wrong digit stays in its form, and nothing is kept', async () => {
  const { window } = launched
  await goToAddress(launched, '/collectivites/commune-21284')
  const siret = box(window, 'SIRET')
  const right = (await siret.inputValue()).trim()
  const wrong = right.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
  await siret.fill(wrong)
  await window.keyboard.press('Control+s')
  await expect(window.getByText(saying(String.raw`Le SIRET « \d{14} » est faux`))).toBeVisible()
  await expect(window.getByText('Un champ est à corriger avant d’enregistrer.')).toBeVisible()
  await expect(siret).toHaveValue(wrong)
  await giveUp(window)
})

test.describe('an entry', () => {
  /** Types into a cell, and gives back the value that was kept. */
  async function refuse(address: string, cell: string, text: string, said: string): Promise<void> {
    const { window } = launched
    await goToAddress(launched, address)
    await window.getByRole('gridcell', { name: saying(cell) }).click()
    await window.keyboard.type(text)
    await window.keyboard.press('Enter')
    await expect(window.getByRole('alert').filter({ hasText: saying(said) })).toBeVisible()
    await window.getByRole('button', { name: 'Revenir à la valeur enregistrée' }).click()
    await expect(window.getByRole('alert')).toBeHidden()
  }

  test('on a day that no agreement covers is refused, with whom and when', async () => {
    await refuse(
      '/semaine/agent/agent-m0104/2029-12-31',
      'Temps commun, mardi 1.* janvier 2030',
      '2h',
      'Aucune convention ne couvre Marie Dupont',
    )
  })

  test('of more than a day is refused as it is typed', async () => {
    await refuse('/semaine/agent/agent-m0104/2027-01-11', 'Temps commun, lundi 11', '25h', '25 h')
  })

  test('that makes a day of more than 24 h with the others is refused', async () => {
    await refuse(
      '/semaine/agent/agent-m0104/2026-12-07',
      'Temps commun, lundi 7',
      '23h',
      'dépasserait 24 h',
    )
  })
})

test('a name that is one long word goes on in the next line of its pane, and is not cut', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents/nouveau')
  await box(window, 'Nom').fill('W'.repeat(60))
  const title = window.getByRole('complementary').getByRole('heading', { level: 2 })
  await expect(title).toHaveText(/W{60}/)
  expect(await title.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
  await giveUp(window)
})
