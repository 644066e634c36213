import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { readPdf } from '../hands/read-pdf'
import { sampleWorkspace } from '../hands/sample-workspace'
import '../hands/window-desk'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

// What a director reads in the middle of a year: what was done until then is not compared with a whole year without a word.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

/** The sample on 15 June, with the facts that an office has by then. */
async function opensInJune(): Promise<OpenWindow> {
  const { timesheets, costs, ...rest } = sampleWorkspace()
  launched = await launch({
    today: '2026-06-15',
    workspace: {
      ...rest,
      timesheets: timesheets.filter(({ month }) => month < '2026-06'),
      costs: costs.filter(({ month }) => month < '2026-06'),
    },
    isLeftBlank: true,
  })
  return launched
}

test('the sheet for a council says of a year under way what is done of what is planned, and leads to the months that are over', async () => {
  const { window } = await opensInJune()
  await goToAddress(launched, '/tableau-de-bord/fiche-conseil')
  const sheet = window.getByRole('main')
  await expect(sheet).toContainText('Secrétariat de mairie partagé, 2026 (en cours) : le coût')
  await expect(sheet).toContainText(saying('sont faites à ce jour, sur 8 800 h 48 prévues en tout'))
  await expect(sheet).not.toContainText('de moins que prévu')
  const { pages } = await readPdf(await window.pdf({ preferCSSPageSize: true }))
  expect(pages).toHaveLength(1)
  await window.getByRole('button', { name: saying('Voir janvier – mai 2026') }).click()
  await expect(sheet).toContainText(saying('janvier – mai 2026 : le service a coûté'))
  await expect(sheet).not.toContainText('en cours')
})

test('the sheet for a council calls no year under way that has not begun', async () => {
  const { timesheets: _timesheets, costs: _costs, ...rest } = sampleWorkspace()
  const workspace = { ...rest, timesheets: [], costs: [] }
  launched = await launch({ today: '2023-12-01', workspace, isLeftBlank: true })
  await goToAddress(launched, '/tableau-de-bord/fiche-conseil')
  const sheet = launched.window.getByRole('main')
  await expect(sheet).toContainText(saying('Secrétariat de mairie partagé, 2024'))
  await expect(sheet).toContainText('La période n’est pas finie')
  await expect(sheet).not.toContainText('(en cours)')
})

test('the dashboard names the plan of a year under way as that of the whole period', async () => {
  const { window } = await opensInJune()
  await goToAddress(launched, '/tableau-de-bord')
  const figures = window.getByRole('main')
  await expect(figures).toContainText('par rapport aux heures prévues de toute la période')
  await expect(figures).toContainText('La période n’est pas finie')
  await window.getByRole('button', { name: saying('Voir janvier – mai 2026') }).click()
  await expect(figures).not.toContainText('prévues de toute la période')
  await expect(window.locator('body:focus')).toHaveCount(0)
})
