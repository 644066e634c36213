import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Launched } from '../e2e/launch'
import { forget, launch, newDataFolder } from '../e2e/launch'
import { ask } from './ask-desk'
import type { Figure } from './measure'
import { quantile } from './measure'
import { processorTime } from './processor-time'
import { LARGE, lastYear, makeTerritory } from './territory'
import { timeUntil } from './time-until'

const YEAR_SHOWN = lastYear(LARGE)
const RUNS = 7
/** Milliseconds until what was set off by the last change is over: the year before, the periods beside. */
const SETTLING = 3000
/** Milliseconds between two choices: a list is opened and a name found in it, which takes a person longer. */
const CHOOSING = 500
const HOME = '#/'
const over = (from: string, to: string, year = YEAR_SHOWN): string =>
  `#/tableau-de-bord?du=${String(year)}-${from}&au=${String(year)}-${to}`
const YEAR = over('01-01', '12-31')
/** Other periods of the same view, each another than the one before. */
const PERIODS = [
  over('04-01', '06-30'),
  over('09-01', '09-30'),
  over('01-01', '06-30'),
  over('01-01', '12-31', YEAR_SHOWN - 1),
  over('07-01', '09-30'),
  over('02-01', '02-28'),
] as const
const BODY = `${YEAR}&collectivite=c048`

/**
 * Goes to an address; gives the milliseconds until the frame that shows every chart in sight of that address, as the page itself
 * counts them.
 */
const goTo = (window: Page, address: string): Promise<number> =>
  window.evaluate(
    (hash) =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('[data-view]')?.getAttribute('data-view')
        const start = performance.now()
        location.hash = hash
        const isDrawn = (place: Element): boolean => {
          const { top, bottom } = place.getBoundingClientRect()
          return top >= innerHeight || bottom <= 0 || place.getAttribute('data-drawn') === 'true'
        }
        const look = (): void => {
          const sheet = document.querySelector('[data-view]')
          const isNew = sheet !== null && sheet.getAttribute('data-view') !== before
          if (
            !isNew ||
            sheet.querySelector('[data-drawing] svg [data-mark]') === null ||
            ![...sheet.querySelectorAll('[data-place]')].every(isDrawn)
          ) {
            requestAnimationFrame(look)
            return
          }
          // The first task after the drawing: what React drew next in turn would be counted with it.
          void scheduler.postTask(() => resolve(performance.now() - start), {
            priority: 'user-blocking',
          })
        }
        requestAnimationFrame(look)
      }),
    address,
  )

async function leave(window: Page): Promise<void> {
  await window.evaluate((hash) => (location.hash = hash), HOME)
  await window.locator('[data-view]').waitFor({ state: 'detached' })
  await window.getByRole('heading', { level: 1 }).waitFor()
}

/** The process that draws the visible window. */
const processOf = ({ app, window }: Launched): Promise<number> =>
  app.evaluate(
    ({ BrowserWindow }, url) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL() === url)
        ?.webContents.getOSProcessId() ?? 0,
    window.url(),
  )

/** From the key that asks for the month before to the frame that shows its figures and the charts in sight. */
async function stepBack({ window }: Launched, month: number): Promise<number> {
  await window.getByRole('button', { name: 'Période précédente' }).focus()
  const from = `${String(YEAR_SHOWN)}-${String(month).padStart(2, '0')}-01`
  const shown = `[data-view*="du=${from}"] [data-drawing] svg [data-mark]`
  return timeUntil(window, { key: 'Enter' }, { shown })
}

/** From the key that chooses the next unit to the frame that shows it: last quarters and months, none of them shown before. */
async function chooseUnits({ window }: Launched): Promise<readonly number[]> {
  const taken: number[] = []
  for (let year = YEAR_SHOWN - 2; year > YEAR_SHOWN - 2 - RUNS / 2; year -= 1) {
    await goTo(window, over('01-01', '12-31', year))
    for (const [unit, from] of [
      ['Année', '10-01'],
      ['Trimestre', '12-01'],
    ] as const) {
      await window.waitForTimeout(SETTLING)
      await window.getByRole('radio', { name: unit }).focus()
      const shown = `[data-view*="du=${String(year)}-${from}"] [data-drawing] svg [data-mark]`
      taken.push(await timeUntil(window, { key: 'ArrowRight' }, { shown }))
    }
  }
  return taken
}

/** The dashboard of 700 bodies: opening it, changing its period, showing one body. */
export async function measureDashboard(): Promise<readonly Figure[]> {
  const data = newDataFolder()
  const file = join(data, 'dashboard.quotite.json')
  writeFileSync(file, JSON.stringify(makeTerritory(LARGE)))
  const launched = await launch({
    data,
    today: `${String(YEAR_SHOWN + 1)}-01-15`,
    size: { width: 1366, height: 768 },
  })
  const { app, window } = launched
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  await ask(launched, 'importWorkspace', {})
  await window.reload()
  await window.getByRole('heading', { level: 1 }).waitFor()
  await window.waitForTimeout(2000)
  // The runner names functions within what the page is given by a helper that only it has.
  await window.evaluate('globalThis.__name = (named) => named')
  const pid = await processOf(launched)
  const works: number[] = []
  const timed = async (address: string): Promise<number> => {
    await window.waitForTimeout(CHOOSING)
    const before = processorTime(pid)
    const taken = await goTo(window, address)
    works.push(processorTime(pid) - before)
    return taken
  }
  const first = await timed(YEAR)
  const firstWork = works.pop() ?? Number.NaN
  const opened: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await leave(window)
    opened.push(await timed(YEAR))
  }
  const openedWork = quantile(works.splice(0), 0.5)
  const unknown: number[] = []
  for (const address of PERIODS) unknown.push(await timed(address))
  const unknownWork = quantile(works.splice(0), 0.5)
  const known: number[] = []
  for (let run = 0; run < RUNS; run += 1)
    known.push(await timed(PERIODS[run % PERIODS.length] ?? YEAR))
  const [oneBody, allAgain]: [number[], number[]] = [[], []]
  await timed(YEAR)
  for (let run = 0; run < RUNS; run += 1) {
    oneBody.push(await timed(BODY))
    allAgain.push(await timed(YEAR))
  }
  await goTo(window, over('12-01', '12-31'))
  const [beside, besideWork]: [number[], number[]] = [[], []]
  for (let month = 11; month > 11 - RUNS; month -= 1) {
    await window.waitForTimeout(SETTLING)
    const before = processorTime(pid)
    beside.push(await stepBack(launched, month))
    besideWork.push(processorTime(pid) - before)
  }
  const units = await chooseUnits(launched)
  await launched.close()
  forget(data)
  const median = (name: string, values: readonly number[], target?: number): Figure => ({
    name,
    value: quantile(values, 0.5),
    unit: 'ms',
    runs: values.length,
    ...(target === undefined ? {} : { target }),
  })
  return [
    {
      name: 'dashboard of 700 bodies: opened for the first time',
      value: first,
      unit: 'ms',
      target: 300,
      runs: 1,
    },
    { name: '  processor time of the window’s thread', value: firstWork, unit: 'ms', runs: 1 },
    median('  opened again', opened, 300),
    { name: '  processor time of the window’s thread', value: openedWork, unit: 'ms', runs: RUNS },
    median('  another period, not shown before', unknown, 100),
    {
      name: '  processor time of the window’s thread',
      value: unknownWork,
      unit: 'ms',
      runs: PERIODS.length,
    },
    median('  another period, shown before', known, 100),
    median('  one body', oneBody, 100),
    median('  all bodies again', allAgain, 100),
    median('  a quarter or a month, from the key', units, 100),
    median('  the month before, from the key', beside, 100),
    median('  processor time of the window’s thread', besideWork),
  ]
}
