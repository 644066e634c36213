import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ElectronApplication, Page, TestInfo } from '@playwright/test'
import { _electron, test } from '@playwright/test'
import type { Running } from '../hands/running'

const WINDOW = 'app://quotite/'

/** So often is main asked the same before its silence is believed. */
const ATTEMPTS = 8

/** How long a window may take to appear, in milliseconds, on a machine with other things to do. */
const PATIENCE = 30_000

/** A running Electron, with its visible window and its own data folder: give that to another launch to restart on the same data. */
export interface Launched extends Running {
  readonly app: ElectronApplication
}

/** How to launch; all have sensible defaults. */
export interface LaunchOptions {
  readonly args?: readonly string[]
  /** Data folder of an earlier launch. */
  readonly data?: string
  /** The day that the application takes for today. */
  readonly today?: string
  readonly env?: Readonly<Record<string, string>>
  /** On the virtual display instead of headless, so that there are menus. */
  readonly display?: boolean
  readonly size?: { readonly width: number; readonly height: number }
}

/** The Electron binary that the set-up found. */
export function electronBinary(): string {
  const binary = process.env['ELECTRON_EXEC_PATH']
  if (binary === undefined)
    throw new Error('Run journeys through npm run test:e2e: it finds Electron first.')
  return binary
}

/** Switches for a machine without a display, and for root. */
export const electronSwitches = (display = false): readonly string[] => [
  ...(display ? [] : ['--ozone-platform=headless', '--disable-gpu']),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** A new empty data folder; remove it with `forget`. */
export const newDataFolder = (place = tmpdir()): string => mkdtempSync(join(place, 'quotite-test-'))

/** So often is a data folder removed again in which something is still written. */
const REMOVALS = 30

/**
 * Removes a data folder, in which the helper processes of Chromium write for a moment after the main one has ended. Node tries again to
 * remove the folder, but not what was written in it meanwhile.
 */
export function forget(data: string, left = REMOVALS): void {
  try {
    rmSync(data, { recursive: true, force: true })
  } catch (error) {
    if (left === 0) throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    forget(data, left - 1)
  }
}

const root = new URL('../..', import.meta.url).pathname

/** Starts the built application and waits for its visible window. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const data = options.data ?? newDataFolder()
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const launched = await _electron.launch({
    executablePath: electronBinary(),
    chromiumSandbox: process.getuid?.() !== 0,
    cwd: root,
    args: [
      ...electronSwitches(options.display),
      '.',
      `--user-data-dir=${data}`,
      ...(options.args ?? []),
    ],
    env: {
      ...Object.fromEntries(inherited),
      QUOTITE_TODAY: options.today ?? '2027-01-15',
      TZ: 'Europe/Paris',
      ...options.env,
    },
  })
  const app = askAgainWhenLost(launched)
  const window = await visibleWindow(app)
  if (options.size !== undefined) await resize(app, options.size)
  return {
    app,
    window,
    data,
    choose: (path) =>
      app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () =>
          Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
        dialog.showSaveDialog = () =>
          Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' })
      }, path),
    clipboard: {
      read: () => app.evaluate(({ clipboard }) => clipboard.readText()),
      write: (text) => app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text),
    },
    close: async () => {
      await pictureOfFailure(window)
      await app.close()
    },
  }
}

/** Chooses the visible window by its address (the hidden vault may come first), and says why when there will be none. */
async function visibleWindow(app: ElectronApplication): Promise<Page> {
  const giveUp = performance.now() + PATIENCE
  for (;;) {
    const window = app.windows().find((page) => page.url().startsWith(WINDOW))
    if (window !== undefined) {
      await window.waitForLoadState('domcontentloaded')
      return window
    }
    const { exitCode } = app.process()
    if (exitCode !== null) throw new Error(`The application ended with code ${exitCode}.`)
    if (performance.now() > giveUp) {
      await app.close()
      throw new Error('The application showed no window.')
    }
    await setTimeout(25)
  }
}

/** Keeps a picture of the window where a test has failed; the bench closes windows outside tests. */
async function pictureOfFailure(window: Page): Promise<void> {
  const info = currentTest()
  if (info === null || info.errors.length === 0 || window.isClosed()) return
  const path = info.outputPath('window.png')
  await window.screenshot({ path, timeout: 5000 }).catch(() => undefined)
}

function currentTest(): TestInfo | null {
  try {
    return test.info()
  } catch {
    return null
  }
}

/** Gives the window's page a size. */
async function resize(
  app: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { width, height, address }) => {
      for (const window of BrowserWindow.getAllWindows()) {
        if (window.webContents.getURL().startsWith(address)) window.setContentSize(width, height)
      }
    },
    { ...size, address: WINDOW },
  )
}

/** How the driver puts what the inspector says of a lost answer of main, which never navigates: "Resulting promise was garbage collected". */
const LOST = 'Execution context was destroyed'

/**
 * Makes `evaluate` ask again when the inspector lost an answer, which happens while main is busy. The work itself was done: what a
 * test asks of main must bear being asked again.
 */
function askAgainWhenLost(app: ElectronApplication): ElectronApplication {
  const evaluate = app.evaluate.bind(app)
  const patient = async (...given: Parameters<typeof evaluate>): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await evaluate(...given)
      } catch (error) {
        if (attempt === ATTEMPTS || !String(error).includes(LOST)) throw error
        await setTimeout(25)
      }
    }
  }
  return Object.assign(app, { evaluate: patient as typeof app.evaluate })
}
