import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { openGrid } from '../hands/grid'
import { readPdf } from '../hands/read-pdf'
import { windowOfAll } from './harness/window-of-tests'

// What a printer cut, covered or left out. Nobody scrolls or hovers over paper.
const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1366, height: 768 },
  isLeftBlank: true,
})

const printed = async (window: Page): Promise<readonly string[]> =>
  (await readPdf(await window.pdf({ preferCSSPageSize: true }))).pages

/** Something seen as a printer sees it, on a sheet as wide as A4 in landscape. */
async function onPaper<T>(window: Page, look: () => Promise<T>): Promise<T> {
  await window.emulateMedia({ media: 'print' })
  await window.setViewportSize({ width: 1032, height: 702 })
  const seen = await look()
  await window.emulateMedia({ media: null })
  await window.setViewportSize({ width: 1366, height: 768 })
  return seen
}

test('a printed agreement has its whole instalments, names and amounts, and nothing over them', async () => {
  const { window } = launched
  await goToAddress(launched, '/conventions/convention-2024-07')
  const table = window.getByRole('group', { name: /^Acomptes appelés/ }).getByRole('table')
  await expect(table).toBeVisible()
  const { beyond, cut } = await onPaper(window, () =>
    table.evaluate((each) => ({
      beyond:
        each.getBoundingClientRect().bottom -
        (each.closest('section')?.getBoundingClientRect().bottom ?? 0),
      cut: [...each.querySelectorAll('th')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    })),
  )
  expect(beyond).toBeLessThanOrEqual(0)
  expect(cut).toEqual([])
  // Whose sum it is is on the same sheet as the sum.
  expect(
    (await printed(window)).filter((page) => /titre \d+.* 165 622,08/.test(page)),
  ).toHaveLength(1)
})

test('a printed title is on the sheet of what it is of', async () => {
  const { window } = launched
  await goToAddress(launched, '/tableau-de-bord/rapport/2026')
  await expect(window.getByRole('heading', { name: 'Effectifs' })).toBeVisible()
  const pages = await printed(window)
  expect(pages.filter((page) => page.includes('Effectifs'))).toEqual([
    expect.stringMatching(/Effectifs Service Agents ETP/),
  ])
})

test('a printed month of an agent has each of its days by number, and its total, on one sheet', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/agent/agent-m0104/2026-12-07/mois')
  const pages = await printed(window)
  expect(pages).toHaveLength(1)
  const month = pages[0] ?? ''
  for (const day of ['Mar. 1ᵉʳ', 'Jeu. 24', 'Jeu. 31']) expect(month).toContain(day)
  // Above the grid, and as its total.
  expect(month.match(/114 h 30/g)).toHaveLength(2)
  const grid = window.getByRole('grid')
  const cut = await onPaper(window, () =>
    grid.getByRole('row').evaluateAll((rows) =>
      rows
        .flatMap((row) => [...row.children])
        .filter(
          (each) =>
            each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1,
        )
        .map((each) => each.textContent),
    ),
  )
  expect(cut).toEqual([])
  const [ends, frame] = await onPaper(window, () =>
    grid.evaluate((each) =>
      [each, each.parentElement].map((part) => part?.getBoundingClientRect().right ?? 0),
    ),
  )
  expect(ends).toBeLessThanOrEqual(frame ?? 0)
})

test('paper has neither the keys of the wall nor what is said of the cell that has the focus', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await expect(window.getByRole('heading', { name: 'Semaine 2' })).toBeVisible()
  const wall = (await printed(window)).join(' ')
  expect(wall).toContain('diffère du prévu')
  expect(wall).not.toMatch(/confirmer la sélection|Convention 2027|Reste 2027/)
  await openGrid(launched, '/semaine/agent/agent-m0104/2026-12-07')
  expect((await printed(window)).join(' ')).not.toMatch(/Indiquez d’abord|cinq semaines/)
})

test('a printed dashboard has every chart, also those that nobody scrolled to, each whole and as wide as its card', async () => {
  const { window } = launched
  await goToAddress(launched, '/tableau-de-bord?du=2026-01-01&au=2026-12-31')
  await expect(window.locator('[data-place="cost"] svg [data-mark]').first()).toBeVisible()
  const words = (await printed(window)).join(' ')
  for (const said of ['Ce qui était prévu', 'Mois par mois', 'Ce qui est appelé et encaissé'])
    expect(words).toContain(said)
  // Columns are drawn anew for paper, to the last month: in the plan, by month and by body.
  expect(words.match(/déc\./g)).toHaveLength(3)
  const places = window.locator('[data-place]')
  expect(await places.count()).toBeGreaterThan(8)
  await expect(window.locator('[data-place]:not(:has([data-chart]))')).toHaveCount(0)
  const beyond = await onPaper(window, () =>
    window
      .locator('[data-chart] svg[viewBox]:not([viewBox="0 0 24 24"])')
      .evaluateAll((drawings) =>
        drawings
          .filter(
            (each) =>
              each.getBoundingClientRect().right >
              (each.closest('[data-chart]')?.getBoundingClientRect().right ?? 0),
          )
          .map((each) => each.closest('[data-chart]')?.getAttribute('data-chart')),
      ),
  )
  expect(beyond).toEqual([])
})

test('a printed allocation has every point to check, those too that the window shows on demand', async () => {
  const { window } = launched
  await goToAddress(launched, '/repartition/convention-2024-07/2026-01-01/2026-12-31')
  const points = window.getByRole('status').filter({ hasText: /points?\sà\svérifier/ })
  const lines = points.getByRole('listitem')
  await expect(lines.first()).toBeVisible()
  const shown = await lines.count()
  await points.getByRole('button').click()
  const all = await lines.locator('span').allTextContents()
  expect(all.length).toBeGreaterThan(shown)
  await points.getByRole('button').click()
  const paper = (await printed(window)).join(' ').replace(/\s+/g, '')
  for (const line of all) expect(paper).toContain(line.replace(/\s+/g, ''))
})

test('printed trips have no empty line in which one is noted', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/deplacements')
  await expect(window.getByRole('button', { name: 'Noter le trajet' })).toBeVisible()
  const [page] = await printed(window)
  expect(page).toContain('Véhicules et kilomètres')
  expect(page).not.toContain('Kilomètres')
})
