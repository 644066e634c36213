import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import '../hands/window-desk'
import { openGrid } from '../hands/grid'
import { readPdf } from '../hands/read-pdf'
import { windowOfAll } from './harness/window-of-tests'

const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 960, height: 600 },
  isLeftBlank: true,
})

test('a printed wall has every line of every agent, and the days on top of each page', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2026-12-14/semaine')
  const pages = (await readPdf(await window.pdf({ preferCSSPageSize: true }))).pages
  expect(pages.length).toBeGreaterThan(1)
  const words = pages.join(' ')
  for (const agent of ['Bonnard', 'Colin', 'Dupont', 'Garnier', 'Roussel', 'Thévenot'])
    expect(words).toContain(agent)
  expect(words.match(/Temps commun/g)).toHaveLength(6)
  for (const page of pages) expect(page).toContain('Lun. 14')
})

test('a printed history has the changes that are out of sight too', async () => {
  const { window } = launched
  await window.evaluate(async () => {
    for (let place = 1; place <= 30; place += 1)
      await self.desk.ask('renameWorkspace', { name: `Pays ${String(place)}` })
  })
  await goToAddress(launched, '/historique')
  await expect(window.getByRole('main').getByText('Pays 30').first()).toBeVisible()
  const { pages } = await readPdf(await window.pdf({ preferCSSPageSize: true }))
  expect(pages.join(' ')).toContain('ouverture')
  for (const place of [1, 2, 15, 30])
    expect(pages.join(' ')).toMatch(new RegExp(`Pays ${String(place)}(?!\\d)`))
})
