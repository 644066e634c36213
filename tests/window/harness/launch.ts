import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContext } from '@playwright/test'
import { chromium } from '@playwright/test'
import type { HistoryFault, Recovery } from '#shared/contract/views'
import type { Failure } from '#shared/contract/failures'
import type { DeskEvent } from '#shared/contract/views'
import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Running } from '../../hands/running'
import { lateAnswers } from './late-answers'
import type { GivenBackups } from './memory-backups'
import type * as DeskModule from './memory-desk'
import type { MemoryDesk, MemoryDeskSetting } from './memory-desk'
import { servePage } from './page-server'

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
  /** Why nothing can be kept until a broken journal is left behind; everything can by default. */
  readonly readOnly?: Failure
  /** Why nothing opens, until another database is built beside; it opens by default. */
  readonly unopened?: Failure
  /** What is wrong with the files of the journal's past; nothing by default. */
  readonly faults?: readonly HistoryFault[]
  readonly recovery?: Recovery
  /** The day that it takes for today, `YYYY-MM-DD`; empty for that of the example, or the calendar's. */
  readonly today?: string
  /** The instant that it takes for now, ISO 8601, UTC. */
  readonly now?: string
  /** Where it opens, after the `#`. */
  readonly address?: string
  /** Whether it shows nothing until the test goes to its first address: the screen that comes first otherwise costs a third of a test. */
  readonly isLeftBlank?: boolean
  /** How its backups are; none was made by default. */
  readonly backups?: GivenBackups
  readonly size?: { readonly width: number; readonly height: number }
  /** Whether its page is read again and again, for seconds: its code is then compiled to run faster. */
  readonly isLongLived?: boolean
  /** Whether no other window is opened in its room after it: a clock that a test sets stays, and so do scripts that it adds. */
  readonly isLastOfRoom?: boolean
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const built = join(root, 'out/memory-desk')

/** Memory that is collected often cost more of the processor than it saved; code that is compiled a third time saved none in the few runs that were compared. */
const FLAGS = '--js-flags=--min-semi-space-size=64 --no-turbofan'

/** A page mostly lives for a second or two, in which code that is compiled again to run faster does not pay. */
const SHORT_LIVED = `${FLAGS} --no-maglev`

const browsers = new Map<string, Promise<Browser>>()

/** A browser of this process, started once for each kind of page. */
function browserFor(flags: string): Promise<Browser> {
  const started =
    browsers.get(flags) ??
    chromium.launch({
      executablePath: process.env['QUOTITE_CHROMIUM'] ?? '',
      args: [flags],
      chromiumSandbox: process.getuid?.() !== 0,
    })
  browsers.set(flags, started)
  return started
}

let address: Promise<string> | null = null

/** The address of the built page, served once for all windows of this process. */
const thePage = (): Promise<string> => (address ??= servePage(join(root, 'out/renderer')))

/** The published communes and groups, read once for all windows of this process. */
let territories: MemoryDeskSetting['shippedTerritories'] | null = null

const isDeskModule = (module: unknown): module is typeof DeskModule =>
  typeof module === 'object' && module !== null && 'openMemoryDesk' in module

/** The desk as the set-up built it for Node. */
async function deskModule(): Promise<typeof DeskModule> {
  const module: unknown = await import(pathToFileURL(join(built, 'memory-desk.mjs')).href)
  if (!isDeskModule(module)) throw new Error('The desk over memory is not built.')
  return module
}

/**
 * A context of the browser, which one window uses after the other: it keeps the compiled page for the next one. The page itself
 * keeps nothing there.
 */
interface Room {
  readonly context: BrowserContext
  /** The desk of the window that is open in it. */
  ask: MemoryDesk['ask']
}

/** Rooms whose window was closed, by the flags of their browser. */
const idle = new Map<string, Room[]>()

const noDesk: MemoryDesk['ask'] = () => Promise.reject(new Error('This window is closed.'))

/**
 * An answer as one text, lists of numbers by their bytes: the driver of the browser takes an object apart value by value, which
 * costs more than all that the desk does.
 */
const asText = (answer: unknown): string =>
  JSON.stringify(answer, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
    const list = this[key]
    if (!ArrayBuffer.isView(list)) return value
    const numbersOf = list instanceof Uint8Array ? 'Uint8Array' : list.constructor.name
    const bytes = Buffer.from(list.buffer, list.byteOffset, list.byteLength)
    return { numbersOf, base64: bytes.toString('base64') }
  })

/** A room whose pages find the desk where the bridge puts it: questions go to this process, events come from it, in the order of both. */
async function newRoom(flags: string): Promise<Room> {
  const context = await (
    await browserFor(flags)
  ).newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const room: Room = { context, ask: noDesk }
  await context.exposeBinding('askMemoryDesk', async (_source, method: unknown, input: unknown) =>
    asText(await room.ask(method, input)),
  )
  await context.addInitScript(() => {
    const listeners = new Set<(event: unknown) => void>()
    const lists = new Map<unknown, (bytes: ArrayBuffer) => unknown>([
      ['Int32Array', (bytes) => new Int32Array(bytes)],
      ['Float64Array', (bytes) => new Float64Array(bytes)],
      ['Uint8Array', (bytes) => new Uint8Array(bytes)],
    ])
    const withLists = (_key: string, value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || !('numbersOf' in value)) return value
      const list = lists.get(value.numbersOf)
      if (list === undefined || !('base64' in value)) throw new Error('An unknown list of numbers.')
      return list(Uint8Array.from(atob(String(value.base64)), (sign) => sign.charCodeAt(0)).buffer)
    }
    const asAnswer = (text: string): unknown =>
      JSON.parse(text, text.includes('"numbersOf":') ? withLists : undefined)
    Object.assign(globalThis, {
      notifyWindow: (event: unknown) => listeners.forEach((listener) => listener(event)),
      desk: {
        ask: async (method: unknown, input: unknown) => {
          self.questionsOpen = (self.questionsOpen ?? 0) + 1
          try {
            return asAnswer((await self.askMemoryDesk?.(method, input)) ?? 'null')
          } finally {
            self.questionsOpen -= 1
          }
        },
        listen: (listener: (event: unknown) => void) => {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
      },
    })
  })
  return room
}

/** Hands an event of the desk to the pages of its room. */
function notify({ context }: Room, event: DeskEvent): void {
  for (const shown of context.pages())
    void shown.evaluate((happened) => self.notifyWindow?.(happened), event).catch(() => undefined)
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
  const { openMemoryDesk, readInWorker, shippedTerritories } = await deskModule()
  territories ??= shippedTerritories(join(root, 'resources/territories/territories.json.br'))
  const flags = options.isLongLived === true ? FLAGS : SHORT_LIVED
  const room = idle.get(flags)?.pop() ?? (await newRoom(flags))
  const desk = openMemoryDesk({
    folder: data,
    samplesFolder: join(root, 'resources/samples'),
    shippedTerritories: territories,
    readImport: readInWorker(pathToFileURL(join(built, 'import-worker.mjs'))),
    today: options.today ?? '2027-01-15',
    ...(options.now === undefined ? {} : { now: options.now }),
    workspace: options.workspace ?? null,
    readOnly: options.readOnly ?? null,
    unopened: options.unopened ?? null,
    faults: options.faults ?? [],
    recovery: options.recovery ?? null,
    ...(options.backups === undefined ? {} : { backups: options.backups }),
    printer: printerOf(room.context),
    tell: (event) => {
      if (room.ask === ask) notify(room, event)
    },
  })
  const ask = lateAnswers(desk.ask)
  room.ask = ask
  if (options.sample !== undefined) await desk.ask('openSample', { sample: options.sample })
  const window = room.context.pages()[0] ?? (await room.context.newPage())
  await window.emulateMedia({ media: null, reducedMotion: 'reduce' })
  await window.setViewportSize(options.size ?? { width: 1280, height: 800 })
  let isBlank = options.isLeftBlank === true
  const show = async (at?: string): Promise<void> =>
    void (await window.goto(`${await thePage()}${at === undefined ? '' : `#${at}`}`))
  if (!isBlank) await show(options.address)
  return {
    window,
    data,
    desk,
    choose: (path) => {
      desk.choose(path)
      return Promise.resolve()
    },
    begin: async (at) => {
      if (!isBlank) return false
      isBlank = false
      await show(at)
      return true
    },
    clipboard: {
      read: () => window.evaluate(() => navigator.clipboard.readText()),
      write: (text) => window.evaluate((written) => navigator.clipboard.writeText(written), text),
    },
    close: async () => {
      // A room is for one window at a time, also where a test closes its own and what follows each test does so again.
      if (room.ask !== ask) return
      room.ask = noDesk
      if (options.isLastOfRoom === true) await room.context.close()
      else {
        await window.unrouteAll()
        await window.goto('about:blank')
        idle.set(flags, [...(idle.get(flags) ?? []), room])
      }
      rmSync(data, { recursive: true, force: true })
    },
  }
}
