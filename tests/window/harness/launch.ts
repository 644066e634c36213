import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContext } from '@playwright/test'
import { chromium } from '@playwright/test'
import type { DeskEvent } from '#shared/contract/views'
import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { contentSecurity, secureHeaders } from '../../../src-main/shell/content-security'
import { fileWithin } from '../../../src-main/shell/file-within'
import type { Running } from '../../hands/running'
import type * as DeskModule from './memory-desk'
import type { MemoryDesk, MemoryDeskSetting } from './memory-desk'

/** A window of the program in a real Chromium, with its own desk over memory. Closing it removes its folder. */
export interface OpenWindow extends Running {
  readonly desk: MemoryDesk
}

/** How to open a window; all have sensible defaults. */
export interface WindowOptions {
  /** The sample territory that is open at the start; none by default. */
  readonly sample?: SampleTerritory
  /** Another workspace that is open at the start. */
  readonly workspace?: WorkspaceFile
  /** The day that it takes for today, `YYYY-MM-DD`. */
  readonly today?: string
  /** The instant that it takes for now, ISO 8601, UTC. */
  readonly now?: string
  /** Where it opens, after the `#`. */
  readonly address?: string
  readonly size?: { readonly width: number; readonly height: number }
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const page = join(root, 'out/renderer')
const built = join(root, 'out/memory-desk')

/** A secure origin that no network serves: every request of it is answered from the built page. */
const ORIGIN = 'https://quotite.invalid'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

let browser: Promise<Browser> | null = null

/** The browser of this process, started once: windows are contexts of it, which share nothing. */
const theBrowser = (): Promise<Browser> =>
  (browser ??= chromium.launch({
    executablePath: process.env['QUOTITE_CHROMIUM'] ?? '',
    chromiumSandbox: process.getuid?.() !== 0,
  }))

const isDeskModule = (module: unknown): module is typeof DeskModule =>
  typeof module === 'object' && module !== null && 'openMemoryDesk' in module

/** The desk as the set-up built it for Node. */
async function deskModule(): Promise<typeof DeskModule> {
  const module: unknown = await import(pathToFileURL(join(built, 'memory-desk.mjs')).href)
  if (!isDeskModule(module)) throw new Error('The desk over memory is not built.')
  return module
}

/** Answers every request of the window's origin from the built page, with the program's own policy. */
async function servePage(context: BrowserContext): Promise<void> {
  await context.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = fileWithin(page, pathname === '/' ? '/index.html' : pathname)
    if (file === null) return route.fulfill({ status: 404 })
    return route.fulfill({
      body: readFileSync(file),
      headers: {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...secureHeaders(contentSecurity.quotite),
      },
    })
  })
}

/** Puts the desk where the bridge puts it: questions go to this process, events come from it, in the order of both. */
async function joinDesk(
  context: BrowserContext,
  ask: MemoryDesk['ask'],
): Promise<(event: DeskEvent) => void> {
  await context.exposeBinding('askMemoryDesk', (_source, method: unknown, input: unknown) =>
    ask(method, input),
  )
  await context.addInitScript(() => {
    const listeners = new Set<(event: unknown) => void>()
    Object.assign(globalThis, {
      notifyWindow: (event: unknown) => listeners.forEach((listener) => listener(event)),
      desk: {
        ask: (method: unknown, input: unknown) => self.askMemoryDesk?.(method, input),
        listen: (listener: (event: unknown) => void) => {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
      },
    })
  })
  return (event) => {
    for (const shown of context.pages())
      void shown.evaluate((happened) => self.notifyWindow?.(happened), event).catch(() => undefined)
  }
}

/** Prints a page of HTML as main does, in a page of its own. */
const printerOf = (context: BrowserContext): MemoryDeskSetting['printer'] => ({
  print: async (html) => {
    const sheet = await context.newPage()
    try {
      await sheet.setContent(html)
      return { ok: true, value: await sheet.pdf({ preferCSSPageSize: true, tagged: true }) }
    } finally {
      await sheet.close()
    }
  },
})

/** Opens the program's window on a workspace in memory. */
export async function launch(options: WindowOptions = {}): Promise<OpenWindow> {
  const data = mkdtempSync(join(tmpdir(), 'quotite-window-'))
  const { openMemoryDesk } = await deskModule()
  const context = await (
    await theBrowser()
  ).newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: options.size ?? { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  })
  let tell: (event: DeskEvent) => void = () => undefined
  const desk = openMemoryDesk({
    folder: data,
    samplesFolder: join(root, 'resources/samples'),
    importWorker: pathToFileURL(join(built, 'import-worker.mjs')),
    today: options.today ?? '2027-01-15',
    ...(options.now === undefined ? {} : { now: options.now }),
    workspace: options.workspace ?? null,
    printer: printerOf(context),
    tell: (event) => tell(event),
  })
  await servePage(context)
  tell = await joinDesk(context, desk.ask)
  if (options.sample !== undefined) await desk.ask('openSample', { sample: options.sample })
  const window = await context.newPage()
  await window.goto(`${ORIGIN}/${options.address === undefined ? '' : `#${options.address}`}`)
  return {
    window,
    data,
    desk,
    choose: (path) => {
      desk.choose(path)
      return Promise.resolve()
    },
    clipboard: {
      read: () => window.evaluate(() => navigator.clipboard.readText()),
      write: (text) => window.evaluate((written) => navigator.clipboard.writeText(written), text),
    },
    close: async () => {
      await context.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
