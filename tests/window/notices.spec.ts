import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { amendAgreement } from '../hands/amend-agreement'
import { press, saying } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

// Where notices are shown: nothing of a screen, a dialogue or the status line lies under them.
test.describe.configure({ mode: 'serial' })

let launched: OpenWindow

test.beforeAll(async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
})

test.afterAll(async () => {
  await launched.close()
})

const SIZES = [
  { width: 960, height: 600 },
  { width: 1366, height: 768 },
]

/** Screens with totals or buttons at their foot. */
const SCREENS = [
  '/semaine/2027-01-11/semaine',
  '/semaine/agent/agent-m0104/2027-01-04',
  '/repartition/convention-2024-07/2026-01-01/2026-12-31',
  '/etats',
  '/collectivites',
  '/ecritures',
  '/validation/2026-12-14/2026-12-20',
  '/tableau-de-bord',
]

/** Whether two elements share a point of the window. */
async function meet(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (a === null || b === null) throw new Error('an element is not shown')
  const apart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
  return !apart
}

const notice = () => launched.window.getByText('Rien n’est à enregistrer.')

/** Closes the notice as a person does who does not wait until it goes. */
async function closeNotice(): Promise<void> {
  await launched.window.getByRole('status').filter({ has: notice() }).getByRole('button').click()
  await expect(notice()).toBeHidden()
}

for (const size of SIZES)
  test(`at ${String(size.width)} × ${String(size.height)} a notice covers nothing of a screen`, async () => {
    const { window } = launched
    await window.setViewportSize(size)
    for (const address of SCREENS) {
      await goToAddress(launched, address)
      await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
      await press(window, 'Control+s')
      await expect(notice()).toBeInViewport({ ratio: 1 })
      for (const part of ['main', 'contentinfo', 'navigation'] as const)
        expect
          .soft(await meet(notice(), window.getByRole(part).first()), `${address}: ${part}`)
          .toBe(false)
      await closeNotice()
    }
  })

test('a notice leaves the foot of a dialogue free, also in the smallest window', async () => {
  const { window } = launched
  await window.setViewportSize({ width: 960, height: 600 })
  await goToAddress(launched, '/agents')
  await press(window, 'Control+s')
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  await expect(notice()).toBeInViewport({ ratio: 1 })
  expect(await meet(notice(), window.getByRole('dialog'))).toBe(false)
  await press(window, 'Escape')
})

test('a notice of no fault goes away by itself, and moves no button under a mouse that presses it', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents')
  await press(window, 'Control+s')
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  const dialog = window.getByRole('dialog')
  const cancel = dialog.getByRole('button', { name: 'Annuler' })
  await expect(notice()).toBeVisible()
  const pressed = await dialog.boundingBox()
  await cancel.hover()
  await window.mouse.down()
  await expect(notice()).toBeHidden()
  expect(await dialog.boundingBox()).toEqual(pressed)
  await window.mouse.up()
  await expect(dialog).toBeHidden()
})

test('what was just done is answered at once: of three refusals the oldest waits, and comes back', async () => {
  const { window } = launched
  await window.evaluate(amendAgreement)
  await goToAddress(launched, '/conventions/convention-2024-07')
  /** Writes a document there, and finds the answer: refusals stay, and one that waited for another would never come. */
  const write = async (folder: string, answer: string): Promise<Locator> => {
    const path = join(launched.data, folder, 'Avenant.docx')
    await launched.choose(path)
    await window.getByRole('button', { name: 'Actes', exact: true }).click()
    await window.getByRole('menuitem', { name: 'Avenant n° 1', exact: true }).click()
    const told = window.getByRole('alert').filter({ hasText: answer })
    await expect(told).toBeVisible()
    return told
  }
  const first = await write('a', '/a est introuvable')
  const second = await write('b', '/b est introuvable')
  const third = await write('c', '/c est introuvable')
  await write('', '1 document écrit')
  await expect(first).toBeHidden()
  await expect(second).toBeVisible()
  await expect(third).toBeVisible()
  // The same refusal again is the latest answer.
  await write('a', '/a est introuvable')
  for (const refused of [first, second, third]) {
    await refused.getByRole('button').last().click()
    await expect(refused).toBeHidden()
  }
})

test('a damaged journal is told in a whole sentence, with the way out, and the status line is not cut', async () => {
  await launched.close()
  launched = await launch({
    sample: 'pays-de-saint-seine',
    address: '/couts',
    size: { width: 960, height: 600 },
    readOnly: {
      code: 'journalBroken',
      path: '/home/claire/.config/quotite/journal/journal-1250.jsonl',
      line: 20,
    },
  })
  const { window } = launched
  const told = window.getByRole('status').filter({ hasText: /^Lecture seule\./ })
  await expect(told).toContainText(saying('exportez l’espace, puis importez-le pour repartir'))
  await expect(told).toBeInViewport({ ratio: 1 })
  expect(await meet(told, window.getByRole('main'))).toBe(false)
  const state = window.getByRole('contentinfo').getByRole('status').filter({ hasText: /./ })
  await expect(state).toHaveText('Lecture seule')
  await expect(told.getByRole('link', { name: 'Réglages' })).toHaveAttribute('href', /reglages$/)
  await launched.choose(join(launched.data, 'espace.json'))
  await told.getByRole('button', { name: 'Exporter dans un fichier…' }).click()
  await expect.poll(() => existsSync(join(launched.data, 'espace.json'))).toBe(true)
})
