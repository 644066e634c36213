import { expect, test, type Locator } from '@playwright/test'
import { cents } from '#shared/kernel/cents'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { makeTerritory } from '../bench/territory'
import { goToAddress, wear } from '../hands/accessibility'
import { windowOfAll } from './harness/window-of-tests'

/** So many hours a year that they are settled in the worker. */
const size = { agents: 200, collectivities: 700, years: 2, lines: 120_000 }
const year = (of: number): string =>
  `/tableau-de-bord?du=${String(of)}-01-01&au=${String(of)}-12-31&collectivite=c048`

/** Two years with the same hours; the second costs more in some months. */
function dearerYear(): WorkspaceFile {
  const file = makeTerritory(size)
  const dearer = (cost: AgentCost): AgentCost => ({
    ...cost,
    components: cost.components.map((one) => ({ ...one, amount: cents(one.amount + 12_345) })),
  })
  return {
    ...file,
    costs: file.costs.map((cost) => (cost.month.startsWith('2018-0') ? dearer(cost) : cost)),
  }
}

const running = windowOfAll(() => ({
  workspace: dearerYear(),
  today: '2019-01-15',
  size: { width: 960, height: 600 },
  address: year(2018),
}))

/** The first of the figures at the top once those of a year are shown: what the body pays. */
async function paidIn(of: number): Promise<number> {
  const { window } = running
  await goToAddress(running, year(of))
  const shown = window.locator(`[data-view*="du=${String(of)}-01-01"][data-waiting="false"]`)
  const amount = await shown.locator('dl dd').first().textContent()
  return Number((amount ?? '').replaceAll(/[^\d,]/gu, '').replace(',', '.'))
}

test('what a body pays is compared with the year before, which is asked for after the charts were painted', async () => {
  const now = await paidIn(2018)
  const note = running.window.locator('[data-view] dl dd').nth(1)
  await expect(note).toContainText('sur 2017')
  const said = (await note.textContent())?.replaceAll(/\s/gu, '')
  const before = await paidIn(2017)
  const change = Math.round(((now - before) / before) * 1000) / 10
  expect(change, 'the second year costs more').toBeGreaterThan(0)
  expect(said).toContain(`+${change.toFixed(1).replace('.', ',')}%sur2017`)
})

/** The pixels left of each label of an axis, within the drawing. */
const roomsOf = (labels: Locator): Promise<readonly number[]> =>
  labels.evaluateAll((texts) =>
    texts.map(
      (text) =>
        text.getBoundingClientRect().left -
        (text.closest('svg')?.getBoundingClientRect().left ?? Infinity),
    ),
  )

for (const language of ['fr', 'en'] as const)
  test(`no amount or hour beside the columns of a chart is cut, hidden or not, in ${language}`, async () => {
    const { window } = running
    await wear(running, { name: 'Claire Morel', role: 'humanResources', language, theme: 'light' })
    await goToAddress(running, year(2018).replace('&collectivite=c048', ''))
    await expect(window.locator('[data-view*="collectivite"]')).toHaveCount(0)
    for (const place of ['months', 'projection', 'trend']) {
      const chart = window.locator(`[data-place="${place}"]`)
      await chart.scrollIntoViewIfNeeded()
      const labels = chart.locator('.recharts-yAxis-tick-labels text')
      await expect(labels.nth(2)).toBeVisible()
      const heights = await labels.evaluateAll((texts) =>
        texts.map((text) => text.getBoundingClientRect().height),
      )
      expect(Math.max(...heights), `${place}: each on one line`).toBeLessThan(20)
      const rooms = await roomsOf(labels)
      expect(Math.min(...rooms), `${place}: the widest is whole`).toBeGreaterThan(-0.5)
      expect(Math.min(...rooms), `${place}: no more room than it takes`).toBeLessThan(6)
      await window.keyboard.press('F9')
      await expect(window.locator('[data-amount]').first()).toBeAttached()
      expect(Math.min(...(await roomsOf(labels))), `${place}: hidden`).toBeGreaterThan(-0.5)
      await window.keyboard.press('F9')
    }
  })

/** The places that a painted frame of a view shows without their chart, from the change of the address until half a second after. */
const undrawnIn = (address: string): Promise<readonly string[]> =>
  running.window.evaluate(async (hash) => {
    const found = new Set<string>()
    const before = document.querySelector('[data-view]')?.getAttribute('data-view')
    let shown = Infinity
    const look = (): void => {
      const sheet = document.querySelector('[data-view][data-waiting="false"]')
      if (sheet === null || sheet.getAttribute('data-view') === before) return
      shown = Math.min(shown, performance.now())
      for (const place of sheet.querySelectorAll<HTMLElement>('[data-place][data-drawn="false"]')) {
        const { top, bottom } = place.getBoundingClientRect()
        if (top < innerHeight && bottom > 0) found.add(place.dataset['place'] ?? '')
      }
    }
    location.hash = hash
    while (performance.now() < shown + 500) {
      await new Promise<void>((resolve) => void requestAnimationFrame(() => resolve()))
      // The first task after the frame: nothing was drawn since.
      await scheduler.postTask(look, { priority: 'user-blocking' })
    }
    return [...found]
  }, `#${address}`)

test('no frame shows a place without its chart, whichever period is chosen and however high the window is', async () => {
  const { window } = running
  await wear(running, {
    name: 'Claire Morel',
    role: 'humanResources',
    language: 'fr',
    theme: 'light',
  })
  const over = (from: string, to: string): string =>
    `/tableau-de-bord?du=2018-${from}&au=2018-${to}`
  await goToAddress(running, '/')
  await goToAddress(running, over('01-01', '12-31'))
  // A desk that needs a while: what a chart asks for itself would come after the others were painted.
  await window.evaluate(() => {
    const { askMemoryDesk } = self
    Object.assign(self, {
      askMemoryDesk: async (method: unknown, input: unknown) => {
        await new Promise((resolve) => setTimeout(resolve, 200))
        return askMemoryDesk?.(method, input)
      },
    })
  })
  for (const [height, quarter, month] of [
    [768, over('04-01', '06-30'), over('09-01', '09-30')],
    [900, over('07-01', '09-30'), over('05-01', '05-31')],
    [680, over('10-01', '12-31'), over('02-01', '02-28')],
  ] as const) {
    await window.setViewportSize({ width: 1366, height })
    for (const address of [quarter, month])
      expect(await undrawnIn(address), `${address} at ${String(height)}`).toEqual([])
  }
})
