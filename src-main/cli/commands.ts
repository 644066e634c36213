import { day, readDay } from '#shared/kernel/day'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { IMPORT_SOURCES } from '#shared/domain/imports/import-source'
import type { Cents } from '#shared/kernel/cents'
import type { Language } from '#shared/contract/preferences'
import { PES_OPTIONS, readFormats, readPes } from './read-statements-request'
import type { Options } from './split-arguments'

/** What every request names, and the options that hold the rest: no fault was found in them. */
interface Asked {
  readonly of: { readonly language: Language; readonly file: string }
  /** The file of hours of an import; empty elsewhere. */
  readonly hours: string
  readonly options: Options
}

/** The price of an hour without pooling, more than nothing; `null` where the text is no such amount. */
export function priceOf(text: string): Cents | null {
  const read = parseAmount(text)
  return read.ok && read.value > 0 ? read.value : null
}

/** An instant on the clock of this machine, as ISO 8601, UTC; `null` where the text is none. */
export function instantOf(text: string): string | null {
  const [, date = ''] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d$/.exec(text) ?? []
  // A date object takes 31 February for 3 March.
  if (readDay(date) === null) return null
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : new Date(instant).toISOString()
}

/** The public keys named, separated by commas. */
export const recipientsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** A value that is there, for a request without it is refused before. */
function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('A request was read with its faults')
  return value
}

const text = ({ options }: Asked, name: string): string | null => options.get(name) ?? null

/** A day; `null`: today, or the whole year. */
const today = ({ options }: Asked) => readDay(options.get('today') ?? '')

const year = ({ options }: Asked): number => Number(options.get('year'))

/** Where a file or a folder goes, `-` for the standard output; made where it is missing. */
const out = ({ options }: Asked): string => there(options.get('out'))

/** A file with the secret key, `-` for the standard input. */
const identity = ({ options }: Asked): string => options.get('identity') ?? '-'

/**
 * The commands: the options that each needs, those that it takes, and the request that they make. `json` is where a document goes,
 * `-` for the standard output; without it there is something to read.
 */
export const COMMANDS = {
  help: { needs: [], takes: [], request: ({ of }: Asked) => ({ ...of, command: 'help' as const }) },
  check: {
    needs: [],
    takes: ['today'],
    request: (asked: Asked) => ({ ...asked.of, command: 'check' as const, today: today(asked) }),
  },
  verify: {
    needs: [],
    takes: ['printed'],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'verify' as const,
      printed: text(asked, 'printed'),
    }),
  },
  'verify-exchange': {
    needs: [],
    takes: [],
    request: ({ of }: Asked) => ({ ...of, command: 'verify-exchange' as const }),
  },
  /** `file` is the data folder of the application, or a backup that was taken out. */
  history: {
    needs: [],
    takes: ['search', 'at', 'out'],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'history' as const,
      search: text(asked, 'search'),
      at: instantOf(asked.options.get('at') ?? ''),
      out: text(asked, 'out'),
    }),
  },
  'backup-verify': {
    needs: [],
    takes: ['identity'],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'backup-verify' as const,
      identity: identity(asked),
    }),
  },
  'backup-open': {
    needs: ['out'],
    takes: ['identity'],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'backup-open' as const,
      identity: identity(asked),
      out: out(asked),
    }),
  },
  /** `file` is the data folder of the application. */
  'backup-make': {
    needs: ['to', 'recipient'],
    takes: [],
    request: ({ of, options }: Asked) => ({
      ...of,
      command: 'backup-make' as const,
      place: there(options.get('to')),
      recipients: recipientsOf(options.get('recipient') ?? ''),
    }),
  },
  allocate: {
    needs: ['year'],
    takes: ['agreement', 'json', 'provisional'],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'allocate' as const,
      year: year(asked),
      agreement: text(asked, 'agreement'),
      json: text(asked, 'json'),
      provisional: asked.options.has('provisional'),
    }),
  },
  issue: {
    needs: ['year', 'today', 'out'],
    takes: ['agreement', 'reason'],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'issue' as const,
      year: year(asked),
      agreement: text(asked, 'agreement'),
      today: day(asked.options.get('today') ?? ''),
      out: out(asked),
      reason: (asked.options.get('reason') ?? '').trim(),
    }),
  },
  statements: {
    needs: ['year', 'out'],
    takes: ['agreement', 'format', ...PES_OPTIONS],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'statements' as const,
      year: year(asked),
      agreement: text(asked, 'agreement'),
      out: out(asked),
      formats: there(readFormats(asked.options.get('format'))),
      pes: readPes(asked.options),
    }),
  },
  /** `agent` is a registration number, a name or an identifier. */
  calendar: {
    needs: ['agent', 'year', 'out'],
    takes: ['today'],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'calendar' as const,
      agent: there(asked.options.get('agent')),
      year: year(asked),
      today: today(asked),
      out: out(asked),
    }),
  },
  indicators: {
    needs: ['year'],
    takes: ['today', 'alone-price', 'internal', 'json'],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'indicators' as const,
      year: year(asked),
      today: today(asked),
      alonePrice: priceOf(asked.options.get('alone-price') ?? ''),
      internal: asked.options.has('internal'),
      json: text(asked, 'json'),
    }),
  },
  'public-page': {
    needs: ['year', 'out'],
    takes: ['today'],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'public-page' as const,
      year: year(asked),
      today: today(asked),
      out: out(asked),
    }),
  },
  'import-undo': {
    needs: ['undo'],
    takes: [],
    request: ({ of }: Asked) => ({ ...of, command: 'import-undo' as const }),
  },
  import: {
    needs: ['source'],
    takes: ['file', 'mapping', 'today', 'dry-run', 'skip-refused', 'json'],
    request: (asked: Asked) => ({
      ...asked.of,
      command: 'import' as const,
      hours: asked.hours,
      source: there(IMPORT_SOURCES.find((known) => known === asked.options.get('source'))),
      mapping: text(asked, 'mapping'),
      today: today(asked),
      dryRun: asked.options.has('dry-run'),
      skipRefused: asked.options.has('skip-refused'),
      json: text(asked, 'json'),
    }),
  },
} as const

/** The name of a command, in one word. */
export type CommandName = keyof typeof COMMANDS

/** The request on the command line, once read. */
export type Request = ReturnType<(typeof COMMANDS)[CommandName]['request']>

/** The request for one command. */
export type RequestFor<C extends CommandName> = ReturnType<(typeof COMMANDS)[C]['request']>
