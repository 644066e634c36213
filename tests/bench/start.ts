import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { electronBinary, electronSwitches, forget, newDataFolder } from '../e2e/launch'
import { quantile, type Figure } from './measure'

const RUNS = 7

/** By then a start is over, in milliseconds: whatever asks the program before would delay it. */
const OVER = 3_000

/** When each phase of a start was over, in milliseconds from the start of the process. */
interface Start {
  /** The window begins to load its page. */
  readonly navigated: number
  /** The page has run its first scripts. */
  readonly ready: number
  /** The first words are painted. */
  readonly content: number
}

/** Starts a program, and reads from its first page when it was what. */
async function start(program: string, address: string, data: string): Promise<Start> {
  const began = Date.now()
  const switches = [...electronSwitches(), '--remote-debugging-port=0', `--user-data-dir=${data}`]
  const running = spawn(electronBinary(), [...switches, program, '--sample'], {
    env: { ...process.env, QUOTITE_TODAY: '2027-01-15', TZ: 'Europe/Paris' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => void running.once('exit', () => resolve()))
  try {
    let said = ''
    running.stderr.on('data', (words: Buffer) => (said += words.toString()))
    await setTimeout(OVER)
    const endpoint = /DevTools listening on (\S+)/.exec(said)?.[1]
    if (endpoint === undefined) throw new Error(`No way to ask the program: ${said}`)
    const browser = await chromium.connectOverCDP(endpoint)
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((one) => one.url().startsWith(address))
    if (page === undefined) throw new Error('The program has no window.')
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    )
    const phases = await page.evaluate(() => {
      const [painted] = performance.getEntriesByName('first-contentful-paint')
      const [loaded] = performance.getEntriesByType('navigation')
      const isPage = loaded instanceof PerformanceNavigationTiming
      return {
        navigated: performance.timeOrigin,
        ready: performance.timeOrigin + (isPage ? loaded.domContentLoadedEventEnd : Number.NaN),
        content: performance.timeOrigin + (painted?.startTime ?? Number.NaN),
      }
    })
    return {
      navigated: phases.navigated - began,
      ready: phases.ready - began,
      content: phases.content - began,
    }
  } finally {
    running.kill()
    await gone
  }
}

/** An Electron that shows one word, and nothing else: no program on it can start sooner. */
function emptyProgram(folder: string): string {
  const program = join(folder, 'empty')
  mkdirSync(program)
  writeFileSync(join(program, 'package.json'), '{ "name": "empty", "main": "main.js" }')
  writeFileSync(join(program, 'page.html'), '<h1>Quotité</h1>')
  writeFileSync(
    join(program, 'main.js'),
    "const { app, BrowserWindow, Menu } = require('electron')\nlet window\nMenu.setApplicationMenu(null)\n" +
      "app.whenReady().then(() => (window = new BrowserWindow()).loadFile('page.html'))\n",
  )
  return program
}

async function startOften(program: string, address: string, data: string): Promise<Start> {
  await start(program, address, data)
  const all: Start[] = []
  for (let run = 0; run < RUNS; run += 1) all.push(await start(program, address, data))
  const medianOf = (phase: keyof Start): number =>
    quantile(
      all.map((one) => one[phase]),
      0.5,
    )
  return {
    navigated: medianOf('navigated'),
    ready: medianOf('ready'),
    content: medianOf('content'),
  }
}

/** The start of the built application on the sample, in phases, beside that of a program that does nothing. */
export async function measureStart(): Promise<readonly Figure[]> {
  const data = newDataFolder()
  const app = await startOften('.', 'app://quotite/', join(data, 'sample'))
  const empty = await startOften(emptyProgram(data), 'file://', join(data, 'nothing'))
  forget(data)
  const figure = (name: string, value: number): Figure => ({ name, value, unit: 'ms', runs: RUNS })
  return [
    figure('start: until the window loads its page', app.navigated),
    figure('  until the page has run its first scripts', app.ready),
    { ...figure('  until the first content of the home', app.content), target: 600 },
    figure('  the same of a program that shows one word', empty.content),
  ]
}
