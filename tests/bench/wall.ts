import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Launched } from '../e2e/launch'
import { forget, launch, newDataFolder } from '../e2e/launch'
import { ask } from './ask-desk'
import { noteKeys, strike } from './key-to-paint'
import type { Figure } from './measure'
import { quantile } from './measure'
import { memoryOf } from './memory-of'
import { processorTime } from './processor-time'
import type { Taken } from './wall-gestures'
import { wallGestures } from './wall-gestures'
import { makeWallTerritory, WALL } from './wall-territory'

const RUNS = 5
/** Milliseconds until what the last key set off is over. */
const SETTLING = 500
const DAY = '2017-03-29'
/** The last day of work of the week that the wall opens with: confirming all of it asks nothing. */
const TODAY = '2017-03-31'
/** Draws when there is something to draw, not at the screen's own pace, which alone takes up to 17 ms: a key's own time is measured. */
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync']
const ADDRESS = `/semaine/${DAY}/semaine`

/** Four durations down a column, then the way back up: each run writes over the same cells, others than were kept there. */
const textsOf = (run: number): readonly string[] =>
  ['1h1', '0h4', '2h0', '1h3'].map((text) => `${text}${String(run)}`)
const WALK = Array.from({ length: 20 }, () => ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft'])

/** From key to frame, in one run. */
interface Run {
  /** Each character of a duration. */
  readonly character: readonly number[]
  /** Enter, which keeps the cell. */
  readonly enter: readonly number[]
  readonly arrow: readonly number[]
  /** Processor time of the window for each key struck while typing, with all that keeping a cell sets off. */
  readonly work: readonly number[]
}

async function once(window: Page, pid: number, run: number): Promise<Run> {
  const keys = textsOf(run).flatMap((text) => [...text.split(''), 'Enter'])
  const before = processorTime(pid)
  const typed = await strike(window, keys)
  await window.waitForTimeout(SETTLING)
  const work = (processorTime(pid) - before) / keys.length
  const arrow = await strike(window, WALK.flat())
  // The first line is an agent's, where nothing is typed.
  await strike(window, ['Control+Home', 'ArrowDown'])
  return {
    character: typed.filter((_, at) => keys[at] !== 'Enter'),
    enter: typed.filter((_, at) => keys[at] === 'Enter'),
    arrow,
    work: [work],
  }
}

/** The median of a gesture, and of the processor time of all processes that it took. */
const gesture = (name: string, taken: readonly Taken[], target?: number): readonly Figure[] => [
  {
    name,
    value: quantile(
      taken.map(({ clock }) => clock),
      0.5,
    ),
    unit: 'ms',
    runs: taken.length,
    ...(target === undefined ? {} : { target }),
  },
  {
    name: `${name}, processor time`,
    value: quantile(
      taken.map(({ work }) => work),
      0.5,
    ),
    unit: 'ms',
    runs: taken.length,
  },
]

/** The same keys in a field on a page with nothing else: what the measure gives where the program does nothing. */
async function bareField(window: Page): Promise<readonly number[]> {
  await window.evaluate(() => {
    document.body.innerHTML = '<input>'
    document.querySelector('input')?.focus()
  })
  return strike(
    window,
    Array.from({ length: 60 }, () => '1'),
  )
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

/** The largest wall: how long a key waits for its frame, what opening it takes, and what it weighs. */
export async function measureWall(): Promise<readonly Figure[]> {
  const data = newDataFolder()
  const file = join(data, 'wall.quotite.json')
  writeFileSync(file, JSON.stringify(makeWallTerritory()))
  const launched = await launch({
    data,
    today: TODAY,
    size: { width: 1920, height: 1080 },
    args: UNPACED,
  })
  const { app, window } = launched
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  await ask(launched, 'importWorkspace', {})
  const gestures = await wallGestures(launched, ADDRESS)
  await noteKeys(window)
  const pid = await processOf(launched)
  await once(window, pid, 0)
  const runs: Run[] = []
  for (let run = 1; run <= RUNS; run += 1) runs.push(await once(window, pid, run))
  const memory = memoryOf(app.process().pid ?? 0)
  const bare = await bareField(window)
  await launched.close()
  forget(data)
  const what = `${String(WALL.agents)} × ${String(WALL.collectivities)}`
  // Of the keys of all runs: of the few Enters of one run, the slowest alone would be the 95th percentile.
  const over = (kind: keyof Run, part: number): number =>
    quantile(
      runs.flatMap((run) => run[kind]),
      part,
    )
  const figure = (name: string, kind: keyof Run): readonly Figure[] => [
    { name: `${name}, median`, value: over(kind, 0.5), unit: 'ms', runs: RUNS },
    { name: `${name}, p95`, value: over(kind, 0.95), unit: 'ms', target: 16, runs: RUNS },
  ]
  return [
    ...gesture(`wall of ${what}: opening it`, gestures.opening, 400),
    ...gesture('  another week', gestures.weeks, 100),
    ...gesture('  confirming all of it, until it is shown', gestures.confirming, 300),
    ...gesture('  confirming all of it, until it is kept', gestures.keeping),
    ...figure('  a character typed, key to paint', 'character'),
    ...figure('  Enter, which keeps the cell, key to paint', 'enter'),
    ...figure('  an arrow, key to paint', 'arrow'),
    {
      name: '  a character in a bare field, median',
      value: quantile(bare, 0.5),
      unit: 'ms',
      runs: 1,
    },
    {
      name: '  a character in a bare field, p95',
      value: quantile(bare, 0.95),
      unit: 'ms',
      runs: 1,
    },
    {
      name: '  a key while typing, processor time of the window',
      value: over('work', 0.5),
      unit: 'ms',
      runs: RUNS,
    },
    { name: '  memory with it open (PSS, all processes)', value: memory, unit: 'MB', runs: 1 },
  ]
}
