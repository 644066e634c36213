import { z } from 'zod'
import { readDay } from '#shared/kernel/day'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { IMPORT_SOURCES } from '#shared/domain/imports/import-source'
import { EXPORT_FORMATS } from '#shared/contract/export-formats'
import type { StatementsFormat } from './request'

/** The formats that statements may have. */
const FORMATS: readonly StatementsFormat[] = [...EXPORT_FORMATS, 'pes']

/** The longest reason that is kept with a statement. */
const LONGEST_REASON = 160

/** What may be wrong with the text of an option, with what its sentence says beside or in place of that text. */
export const WRONG = {
  yearWrong: {},
  dayWrong: {},
  reasonTooLong: { value: String(LONGEST_REASON) },
  sourceUnknown: { known: IMPORT_SOURCES.join(', ') },
  priceWrong: {},
  formatWrong: { known: FORMATS.join(', ') },
  numberWrong: {},
  // Without a recipient, no key would open a backup.
  recipientWrong: {},
  instantWrong: {},
  languageWrong: {},
} as const

/** An option that a command needs, and how its text is read; `null` where it is wrong. */
const option = <T>(valueOf: (text: string) => T | null, wrong: keyof typeof WRONG) =>
  z.string().transform((text, context) => {
    const value = valueOf(text)
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: wrong })
    return z.NEVER
  })

/** The formats asked; `null` where one is unknown. */
export function readFormats(asked: string): readonly StatementsFormat[] | null {
  const words = asked.split(',').map((word) => word.trim())
  const found = words.flatMap((word) => FORMATS.find((format) => format === word) ?? [])
  return found.length === words.length ? [...new Set(found)] : null
}

/** An instant on the clock of this machine, as ISO 8601, UTC; `null` where the text is none. */
export function instantOf(text: string): string | null {
  const [, date = ''] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d$/.exec(text) ?? []
  // A date object takes 31 February for 3 March.
  if (readDay(date) === null) return null
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : new Date(instant).toISOString()
}

function recipientsOf(text: string): readonly string[] | null {
  const keys = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  return keys.length > 0 ? keys : null
}

/** A number of the lender's finance software, with the most digits that it has. */
const number = (digits: number) =>
  option(
    (typed) => (typed.length <= digits && /^[1-9]\d*$/.test(typed) ? Number(typed) : null),
    'numberWrong',
  )
    .nullable()
    .default(null)

const text = z.string().nullable().default(null)

const flag = z
  .string()
  .transform(() => true)
  .default(false)

const year = option((typed) => (/^[12]\d{3}$/.test(typed) ? Number(typed) : null), 'yearWrong')

const day = option(readDay, 'dayWrong')

/** A day; `null`: today, or the whole year. */
const today = day.nullable().default(null)

/** The price of an hour without pooling, more than nothing. */
const alonePrice = option((typed) => {
  const read = parseAmount(typed)
  return read.ok && read.value > 0 ? read.value : null
}, 'priceWrong')
  .nullable()
  .default(null)

/** Where a file or a folder goes, `-` for the standard output; made where it is missing. */
const out = z.string()

/** A file with the secret key, `-` for the standard input. */
const identity = z.string().default('-')

const language = option(
  (typed) => (typed === 'fr' || typed === 'en' ? typed : null),
  'languageWrong',
).default('fr')

/** The request for a command, `file` and the options that it takes: `dryRun` is typed `--dry-run`. Those without a usual value are needed. */
const command = <C extends string, S extends z.ZodRawShape>(name: C, options: S) =>
  z.object({ command: z.literal(name), file: z.string(), ...options, language })

/** The commands. `json` is where a document goes, `-` for the standard output; without it there is something to read. */
export const COMMANDS = {
  help: command('help', {}),
  check: command('check', { today }),
  verify: command('verify', { printed: text }),
  'verify-exchange': command('verify-exchange', {}),
  /** `file` is the data folder of the application, or a backup that was taken out. */
  history: command('history', {
    search: text,
    at: option(instantOf, 'instantWrong').nullable().default(null),
    out: text,
  }),
  'backup-verify': command('backup-verify', { identity }),
  'backup-open': command('backup-open', { out, identity }),
  /** `file` is the data folder of the application; the public keys are separated by commas. */
  'backup-make': command('backup-make', {
    to: z.string(),
    recipient: option(recipientsOf, 'recipientWrong'),
  }),
  allocate: command('allocate', { year, agreement: text, json: text, provisional: flag }),
  issue: command('issue', {
    year,
    today: day,
    out,
    agreement: text,
    reason: option(
      (typed) => (typed.length <= LONGEST_REASON ? typed.trim() : null),
      'reasonTooLong',
    ).default(''),
  }),
  statements: command('statements', {
    year,
    out,
    agreement: text,
    format: option(readFormats, 'formatWrong').default(['pdf']),
    pesBatch: number(7),
    pesTitle: number(8),
    pesReductionBatch: number(7),
    pesReductionTitle: number(8),
    pesYear: year.nullable().default(null),
    pesDate: today,
    pesBudget: text,
    pesWithout: z.string().default(''),
  }),
  /** `agent` is a registration number, a name or an identifier. */
  calendar: command('calendar', { agent: z.string(), year, out, today }),
  indicators: command('indicators', { year, today, alonePrice, internal: flag, json: text }),
  'public-page': command('public-page', { year, out, today }),
  'import-undo': command('import-undo', { undo: flag }),
  /** `hours` is the file of hours, named by a second word or by `--file`. */
  import: command('import', {
    hours: z.string(),
    source: option(
      (typed) => IMPORT_SOURCES.find((known) => known === typed) ?? null,
      'sourceUnknown',
    ),
    mapping: text,
    today,
    dryRun: flag,
    skipRefused: flag,
    json: text,
  }),
}

/** The name of a command, in one word. */
export type CommandName = keyof typeof COMMANDS

/** The request for one command. */
export type RequestFor<C extends CommandName> = z.output<(typeof COMMANDS)[C]>

/** The request on the command line, once read. */
export type Request = { [C in CommandName]: RequestFor<C> }[CommandName]
