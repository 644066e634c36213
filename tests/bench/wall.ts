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

/** Ten durations down a column, with a last digit: others than were kept there. */
const textsOf = (digit: number): readonly string[] =>
  ['1h1', '0h4', '2h0', '1h3', '0h5', '1h0', '2h1', '0h3', '1h4', '2h2'].map(
    (text) => `${text}${String(digit)}`,
  )
const WALK = Array.from({ length: 20 }, () => ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft'])

/** Milliseconds between keys of somebody in a hurry: a key that is held down repeats every 33. */
const HURRIED = 40

/** From key to frame, in one run. */
interface Keys {
  /** Each character of a duration. */
  readonly character: readonly number[]
  /** Enter, which keeps the cell. */
  readonly enter: readonly number[]
  readonly arrow: readonly number[]
}

/** The keys of one run, as fast as they are answered, and as a person in a hurry strikes them. */
interface Run {
  readonly atOnce: Keys
  readonly hurried: Keys
  /** Processor time of the window for each key, with all that keeping a cell sets off. */
  readonly work: readonly number[]
}

const KINDS = [
  ['character', 'a character'],
  ['enter', 'Enter'],
  ['arrow', 'an arrow'],
] as const

/** Types down a column, walks, and goes back to the first cell. */
async function struck(window: Page, digit: number, apart: number): Promise<Keys> {
  const keys = textsOf(digit).flatMap((text) => [...text.split(''), 'Enter'])
  const typed = await strike(window, keys, apart)
  await window.waitForTimeout(SETTLING)
  const arrow = await strike(window, WALK.flat(), apart)
  // The first line is an agent's, where nothing is typed.
  await strike(window, ['Control+Home', 'ArrowDown'])
  return {
    character: typed.filter((_, at) => keys[at] !== 'Enter'),
    enter: typed.filter((_, at) => keys[at] === 'Enter'),
    arrow,
  }
}

async function once(window: Page, pid: number, run: number): Promise<Run> {
  const before = processorTime(pid)
  const atOnce = await struck(window, run, 0)
  const work = (processorTime(pid) - before) / Object.values(atOnce).flat().length
  return { atOnce, hurried: await struck(window, (run + 5) % 10, HURRIED), work: [work] }
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
  const figures = (pace: 'atOnce' | 'hurried', said: string): readonly Figure[] =>
    KINDS.flatMap(([kind, name]) => {
      const values = runs.flatMap((run) => run[pace][kind])
      return [
        {
          name: `  ${name}, ${said}, median`,
          value: quantile(values, 0.5),
          unit: 'ms',
          runs: RUNS,
        },
        {
          name: `  ${name}, ${said}, p95`,
          value: quantile(values, 0.95),
          unit: 'ms',
          target: 16,
          runs: RUNS,
        },
      ]
    })
  return [
    ...gesture(`wall of ${what}: opening it`, gestures.opening, 400),
    ...gesture('  another week', gestures.weeks, 100),
    ...gesture('  confirming all of it, until it is shown', gestures.confirming, 300),
    ...gesture('  confirming all of it, until it is kept', gestures.keeping),
    ...figures('atOnce', 'key to paint'),
    ...figures('hurried', `${String(HURRIED)} ms apart`),
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
      name: '  a key, processor time of the window',
      value: quantile(
        runs.flatMap(({ work }) => work),
        0.5,
      ),
      unit: 'ms',
      runs: RUNS,
    },
    { name: '  memory with it open (PSS, all processes)', value: memory, unit: 'MB', runs: 1 },
  ]
}
