import { expect, test } from '@playwright/test'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import { largeTerritory } from '../gallery/large-territory'
import { goToAddress } from '../hands/accessibility'
import { pick } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { twoYears } from '../hands/two-years'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import { windowOfAll } from './harness/window-of-tests'
import type { NumberedQuestion } from '../../src-renderer/client/allocation-worker'

/** An hour of an agent for a body, kept as another window would: not from the dashboard. */
const keepAnHour = (
  { desk }: OpenWindow,
  [agentId, collectivityId]: readonly [string, string],
): Promise<unknown> => {
  const line = { day: '2026-06-13', collectivityId, minutes: 60, task: '' }
  return desk.ask('recordTime', { sheets: [{ agentId, lines: [line] }] })
}

/** Opens the dashboard of 2026; gives every number of hours that it shows until it has been still for a second, and whether it waits. */
const openDashboard = ({ window }: OpenWindow) =>
  window.evaluate(async () => {
    const [hours, waits] = [new Set<string>(), new Set<boolean>()]
    const look = (): void => {
      const hour = document.querySelectorAll('[data-view] dl dd:first-child')[1]
      if (hour?.checkVisibility({ visibilityProperty: true }) === true) hours.add(hour.textContent)
      waits.add(document.querySelector('[role="status"][aria-busy="true"]') !== null)
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    location.hash = '/tableau-de-bord?du=2026-01-01&au=2026-12-31'
    while (hours.size === 0) await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    observer.disconnect()
    return { hours: [...hours], waits: waits.has(true) }
  })

const leaveDashboard = async ({ window }: OpenWindow): Promise<void> => {
  await window.evaluate(() => (location.hash = '/'))
  await expect(window.locator('[data-view]')).toHaveCount(0)
}

test.describe('of 700 bodies', () => {
  const large = windowOfAll(() => ({
    workspace: largeTerritory(),
    size: { width: 1280, height: 800 },
    address: '/tableau-de-bord?du=2026-01-01&au=2026-12-31',
  }))

  test('few are drawn, and no frame shows the figures of another period than the one that is chosen', async () => {
    const { window } = large
    const bars = window.locator('[data-chart="cost-by-collectivity"] [data-mark]')
    await expect(bars).toHaveCount(11)
    await expect(window.locator('[data-chart="cost-by-collectivity"]')).toContainText('689 autres')
    const frames = await window.evaluate(
      () =>
        new Promise<{ readonly waiting: number; readonly wrong: readonly string[] }>((resolve) => {
          const heading = document.querySelector('h1')?.parentElement
          const before = heading?.textContent
          const wrong: string[] = []
          let waiting = 0
          const look = (): void => {
            const sheet = document.querySelector('[data-view]')
            const view = sheet?.getAttribute('data-view') ?? ''
            if (heading?.textContent === before) {
              requestAnimationFrame(look)
              return
            }
            if (view.includes('du=2026-05-01')) {
              resolve({ waiting, wrong })
              return
            }
            waiting += 1
            const shown = [...(sheet?.querySelectorAll('h2, dd, [data-mark]') ?? [])].filter(
              (one) => one.checkVisibility({ visibilityProperty: true }),
            )
            wrong.push(...shown.map(({ textContent }) => textContent))
            if (document.querySelector('[role="status"][aria-busy="true"]') === null)
              wrong.push('It does not say that it computes')
            requestAnimationFrame(look)
          }
          location.hash = '/tableau-de-bord?du=2026-05-01&au=2026-08-31'
          requestAnimationFrame(look)
        }),
    )
    expect(frames.waiting, 'the period is settled in the worker').toBeGreaterThan(0)
    expect(frames.wrong).toEqual([])
    await expect(window.locator('[role="status"][aria-busy="true"]')).toHaveCount(0)
    await expect(bars.first()).toBeVisible()
  })

  test('all are settled again before their dashboard is opened, once nothing changes any more', async () => {
    const { window } = large
    await leaveDashboard(large)
    const before = await openDashboard(large)
    await leaveDashboard(large)
    await window.evaluate(() => {
      const send: unknown = Reflect.get(Worker.prototype, 'postMessage')
      if (typeof send !== 'function') throw new TypeError('Workers are sent nothing')
      const { ask, listen } = self.desk
      // Each step is noted, so that a failure says how far it came.
      const note = (step: string): void => {
        const { dataset } = document.documentElement
        dataset['steps'] = [dataset['steps'], step].join(' ').trim()
      }
      listen(({ kind }) => note(kind))
      const noted: typeof ask = (method, input) => {
        if (method.startsWith('readPeriod')) note(method)
        return ask(method, input)
      }
      Object.assign(self.desk, { ask: noted })
      Object.assign(Worker.prototype, {
        postMessage(this: Worker, message: Pick<NumberedQuestion, 'period' | 'asOf'>) {
          const { period, asOf } = message
          // The home asks for the same year as of today: what it finds missing in it.
          const isOurs = asOf === null && period.from === '2026-01-01' && period.to === '2026-12-31'
          const name = isOurs ? 'year' : 'another'
          note(`${name}-sent`)
          this.addEventListener('message', () => note(`${name}-settled`), { once: true })
          Reflect.apply(send, this, [message])
        },
      })
    })
    const { agents, agreements } = await registryOf(large)
    const [agent, body] = [agents[0], agreements[0]?.beneficiaries[0]]
    expect(await keepAnHour(large, [agent?.id ?? '', body?.collectivityId ?? ''])).toMatchObject({
      ok: true,
    })
    await expect(window.locator('html')).toHaveAttribute('data-steps', /year-settled/, {
      timeout: 60_000,
    })
    const after = await openDashboard(large)
    expect(after.waits).toBe(false)
    expect(after.hours).toHaveLength(1)
    expect(after.hours).not.toEqual(before.hours)
  })
})

test('five figures answer without a click: cost against the year before, use, plan, what is owed, what comes to its end', async () => {
  const read = readWorkspace(JSON.parse(twoYears()))
  if (!read.ok) throw new Error('The sample of two years can’t be read')
  const { window, close } = await launch({
    workspace: read.value,
    address: '/tableau-de-bord?du=2026-01-01&au=2026-12-31',
  })
  const figures = window.locator('main dl').first()
  await expect(figures.locator('dt')).toHaveCount(5)
  await expect(figures).toContainText(/216.527,16.€.*coût du service/)
  await expect(figures).toContainText('sur 2025')
  await expect(figures).toContainText('pour 26 collectivités, par 6 agents')
  await expect(figures).toContainText('par rapport aux heures prévues')
  await expect(figures).toContainText('3 collectivités au-dessus de 10 %')
  await expect(figures).toContainText('restent à encaisser')
  await expect(figures).toContainText(/dans \d+|depuis|jour/)
  await close()
})

test('the agreement is a part of the view, which its address brings back', async () => {
  const running = await launch({ sample: 'common-projects', address: '/tableau-de-bord' })
  const { window } = running
  const [libraries, music] = ['Réseau des bibliothèques', 'École de musique']
  const heading = window.locator('h1').locator('..')
  await pick(window, 'Convention', `${music} (MUSIQUE)`)
  await expect(heading).toContainText(music)
  const view = await window.evaluate(() => location.hash)
  expect(view).toContain('convention=agreement-musique')
  await pick(window, 'Convention', `${libraries} (BIBLIO)`)
  await expect(heading).toContainText(libraries)
  await window.evaluate((hash) => (location.hash = hash), view)
  await expect(heading).toContainText(music)
  // Nobody keeps to a plan that there is not.
  await expect(window.locator('[data-place="plan"]').getByRole('heading')).toHaveText(
    'Aucune prévision d’heures à comparer',
  )
  await running.close()
})

test('a chart that was drawn for the period before is not seen again when it is scrolled to', async () => {
  const running = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 1280, height: 800 },
    address: '/tableau-de-bord?du=2026-01-01&au=2026-12-31',
  })
  const { window } = running
  const months = window.locator('[data-place="months"]')
  await months.scrollIntoViewIfNeeded()
  await expect(months).not.toBeEmpty()
  await window.locator('[data-scroll="page"]').evaluate((page) => page.scrollTo(0, 0))
  await goToAddress(running, '/tableau-de-bord?du=2026-05-01&au=2026-08-31')
  await expect(window.locator('[data-view*="du=2026-05-01"]')).toHaveAttribute(
    'data-waiting',
    'false',
  )
  await expect(months).toBeEmpty()
  const drawn = await months.evaluate(async (place) => {
    const seen: string[] = []
    const observer = new MutationObserver(() => {
      const isSeen = place.firstElementChild?.checkVisibility({ visibilityProperty: true })
      if (isSeen === true) seen.push(place.textContent)
    })
    observer.observe(place, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    })
    place.scrollIntoView()
    // A busy machine draws it late.
    const began = performance.now()
    while (seen.at(-1)?.includes('Juin dépasse') !== true && performance.now() - began < 15_000)
      await new Promise(requestAnimationFrame)
    observer.disconnect()
    return seen
  })
  expect(drawn.at(-1)).toContain('Juin dépasse')
  expect(drawn.filter((text) => text.includes('5 mois'))).toEqual([])
  await running.close()
})
