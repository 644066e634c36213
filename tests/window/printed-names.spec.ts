import { minutes } from '#shared/kernel/minutes'
import { expect, test } from '@playwright/test'
import { longNames } from '../gallery/long-names'
import { goToAddress } from '../hands/accessibility'
import { openGrid } from '../hands/grid'
import { press } from '../hands/hands'
import { readPdf } from '../hands/read-pdf'
import { windowOfAll } from './harness/window-of-tests'

// A territory of long names, where agents worked long days: what the smallest window shortens is whole on paper.
const launched = windowOfAll({
  workspace: (() => {
    const file = longNames()
    return {
      ...file,
      timesheets: file.timesheets.map((sheet) => ({
        ...sheet,
        lines: sheet.lines.map((line) => ({ ...line, minutes: minutes(line.minutes * 2) })),
      })),
    }
  })(),
  size: { width: 960, height: 600 },
  isLeftBlank: true,
})

/** The words of the printed screen, without the ends of its lines. */
const paper = async (): Promise<string> =>
  (await readPdf(await launched.window.pdf({ preferCSSPageSize: true }))).pages
    .join(' ')
    .replace(/[\s-]+/g, '')

test('printing waits for the years that a chart asks for only once it is drawn', async () => {
  const { window } = launched
  await goToAddress(launched, '/tableau-de-bord?du=2026-01-01&au=2026-12-31')
  await expect(window.locator('[data-place="cost"] svg [data-mark]').first()).toBeVisible()
  await window.evaluate(() => {
    self.print = () => {
      const chart = document.querySelector('[data-place="trend"]')
      document.body.dataset['printed'] = chart?.textContent ?? ''
    }
  })
  await window.keyboard.press('Control+p')
  await expect(window.locator('body')).toHaveAttribute('data-printed', /En 2026, 216.527,16/)
})

test('the total of a long day is whole in the smallest window, and so are the names of agents on paper', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/agent/agent-m0104/2026-12-07/mois')
  const totals = window.getByRole('grid').locator('tfoot [role="gridcell"], tfoot td')
  await expect(totals.first()).toHaveText(/^1\d.h.\d\d$/)
  const cut = await totals.evaluateAll((all) =>
    all
      .filter((one) => {
        const words = document.createRange()
        words.selectNodeContents(one)
        const { paddingLeft, paddingRight } = getComputedStyle(one)
        const room = one.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
        return words.getBoundingClientRect().width > room + 1
      })
      .map(({ textContent }) => textContent),
  )
  expect(cut).toEqual([])
  expect(await paper()).toContain('MarieEmmanuelleDupontdeLaRochefoucauldMontbazon')
  await openGrid(launched, '/semaine/2026-12-07/semaine')
  await expect(window.getByRole('heading', { name: 'Semaine 50' })).toBeVisible()
  expect(await paper()).toContain('LucieEmmanuelleBonnarddeLaRochefoucauldMontbazon')
})

test('days of ten hours and more are whole on the sheet of a month, beside the whole name of the agent', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/agent/agent-m0104/2026-12-07/mois')
  await press(window, '1', '0', 'h', '4', '5', 'Enter')
  await expect(window.getByRole('gridcell', { name: /, 10.h.45/ })).toBeVisible()
  expect(await paper()).not.toMatch(/\d+…/)
  await window.emulateMedia({ media: 'print' })
  const name = await window.getByRole('combobox', { name: 'Agent' }).boundingBox()
  const said = await window.getByTestId('wall-progress').boundingBox()
  await window.emulateMedia({ media: null })
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(said?.x ?? 0)
})

test('printed cards have room between them', async () => {
  const { window } = launched
  await goToAddress(launched, '/tableau-de-bord/indicateurs')
  const cards = window.getByRole('main').locator('section:has(table)')
  await expect(cards.first()).toBeVisible()
  await window.emulateMedia({ media: 'print' })
  const room = await cards
    .first()
    .evaluate(
      (card) =>
        card.getBoundingClientRect().top -
        (card.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
    )
  await window.emulateMedia({ media: null })
  expect(room).toBeGreaterThan(8)
})
