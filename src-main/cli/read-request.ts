import { readDay } from '#shared/kernel/day'
import type { Cents } from '#shared/kernel/cents'
import { failure, success, type Result } from '#shared/kernel/result'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { IMPORT_SOURCES } from '#shared/domain/imports/import-source'
import type { Language } from '#shared/contract/preferences'
import { isYear } from './is-year'
import { backupFaults, buildBackupRequest, joinBackupWords } from './read-backup-request'
import { usageFault, type Request, type UsageFault } from './request'
import { PES_OPTIONS, readFormats, readPes, statementsFaults } from './read-statements-request'
import { splitArguments, type SplitArguments } from './split-arguments'

/** The longest reason that is kept with a statement. */
const LONGEST_REASON = 160

type Options = SplitArguments['options']

/** The options of each command: those it needs, and those it takes. */
const COMMANDS = {
  help: { needs: [], takes: [] },
  check: { needs: [], takes: ['today'] },
  verify: { needs: [], takes: ['printed'] },
  'verify-exchange': { needs: [], takes: [] },
  history: { needs: [], takes: ['search', 'at', 'out'] },
  'backup-verify': { needs: [], takes: ['identity'] },
  'backup-open': { needs: ['out'], takes: ['identity'] },
  'backup-make': { needs: ['to', 'recipient'], takes: [] },
  allocate: { needs: ['year'], takes: ['agreement', 'json', 'provisional'] },
  issue: { needs: ['year', 'today', 'out'], takes: ['agreement', 'reason'] },
  statements: {
    needs: ['year', 'out'],
    takes: ['agreement', 'format', ...PES_OPTIONS],
  },
  calendar: { needs: ['agent', 'year', 'out'], takes: ['today'] },
  indicators: { needs: ['year'], takes: ['today', 'alone-price', 'internal', 'json'] },
  'public-page': { needs: ['year', 'out'], takes: ['today'] },
  'import-undo': { needs: ['undo'], takes: [] },
  import: {
    needs: ['source'],
    takes: ['file', 'mapping', 'today', 'dry-run', 'skip-refused', 'json'],
  },
} as const satisfies Record<
  Request['command'],
  { readonly needs: readonly string[]; readonly takes: readonly string[] }
>

const isCommand = (word: string): word is Request['command'] => Object.hasOwn(COMMANDS, word)

/** The language asked for, even where the rest is wrong: faults are printed in it. */
export function requestLanguage(args: readonly string[]): Language {
  const split = splitArguments(args)
  return split.ok && split.value.options.get('language') === 'en' ? 'en' : 'fr'
}

/** A command as a person types it, where its name here is one word for several. */
const asTyped = (command: string): string =>
  command === 'import-undo' ? 'import --undo' : command.replace(/^backup-/, 'backup ')

function optionFaults(name: Request['command'], options: Options): readonly UsageFault[] {
  const { needs, takes } = COMMANDS[name]
  const command = asTyped(name)
  const known: readonly string[] = [...needs, ...takes, 'language']
  const unknown = [...options.keys()].filter((option) => !known.includes(option))
  const missing = needs.filter((option) => !options.has(option))
  return [
    ...unknown.map((option) => usageFault('optionUnknown', { value: `--${option}`, command })),
    ...missing.map((option) => usageFault('optionMissing', { value: `--${option}`, command })),
  ]
}

/** The price of an hour without pooling, more than nothing; `null` where it is absent or no amount. */
function alonePrice(options: Options): Cents | null {
  const read = parseAmount(options.get('alone-price') ?? '')
  return read.ok && read.value > 0 ? read.value : null
}

function priceFaults(options: Options): readonly UsageFault[] {
  const price = options.get('alone-price')
  return price === undefined || alonePrice(options) !== null
    ? []
    : [usageFault('priceWrong', { value: price })]
}

/** The instant asked for, on the clock of this machine; `null` where none is, or it is no instant. */
function instantOf(options: Options): string | null {
  const at = options.get('at') ?? ''
  const [, date = ''] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d$/.exec(at) ?? []
  // A date object takes 31 February for 3 March.
  if (readDay(date) === null) return null
  const instant = Date.parse(at)
  return Number.isNaN(instant) ? null : new Date(instant).toISOString()
}

/** An instant and the file for its workspace are asked for together. */
function instantFaults(options: Options): readonly UsageFault[] {
  const [at, out] = [options.get('at'), options.get('out')]
  if (at === undefined) return []
  if (instantOf(options) === null) return [usageFault('instantWrong', { value: at })]
  return out === undefined
    ? [usageFault('optionMissing', { value: '--out', command: 'history' })]
    : []
}

function sourceFaults(options: Options): readonly UsageFault[] {
  const source = options.get('source')
  return source === undefined || IMPORT_SOURCES.some((known) => known === source)
    ? []
    : [usageFault('sourceUnknown', { value: source, known: IMPORT_SOURCES.join(', ') })]
}

function valueFaults(options: Options): readonly UsageFault[] {
  const [year, today, language] = [
    options.get('year'),
    options.get('today'),
    options.get('language'),
  ]
  return [
    ...(year === undefined || isYear(year) ? [] : [usageFault('yearWrong', { value: year })]),
    ...(today === undefined || readDay(today) !== null
      ? []
      : [usageFault('dayWrong', { value: today })]),
    ...((options.get('reason') ?? '').length > LONGEST_REASON
      ? [usageFault('reasonTooLong', { value: String(LONGEST_REASON) })]
      : []),
    ...sourceFaults(options),
    ...priceFaults(options),
    ...statementsFaults(options),
    ...backupFaults(options),
    ...instantFaults(options),
    ...(language === undefined || language === 'fr' || language === 'en'
      ? []
      : [usageFault('languageWrong', { value: language })]),
  ]
}

/** What a command reads besides the workspace: for `import` a second word, or `--file`. */
function hoursFaults(command: Request['command'], hours: string | undefined, more?: string) {
  if (command !== 'import')
    return hours === undefined ? [] : [usageFault('argumentTooMany', { value: hours })]
  return [
    ...(hours === undefined ? [usageFault('hoursMissing')] : []),
    ...(more === undefined ? [] : [usageFault('argumentTooMany', { value: more })]),
  ]
}

function build(
  command: Request['command'],
  file: string,
  hours: string,
  options: Options,
  language: Language,
): Request | null {
  const of = { language, file }
  const year = Number(options.get('year'))
  const today = readDay(options.get('today') ?? '')
  const [agreement = null, json = null] = [options.get('agreement'), options.get('json')]
  switch (command) {
    case 'help':
      return { command, language }
    case 'check':
      return { ...of, command, today }
    case 'verify':
      return { ...of, command, printed: options.get('printed') ?? null }
    case 'import-undo':
    case 'verify-exchange':
      return { ...of, command }
    case 'history': {
      const [search = null, out = null] = [options.get('search'), options.get('out')]
      return { ...of, command, search, at: instantOf(options), out }
    }
    case 'backup-verify':
    case 'backup-open':
    case 'backup-make':
      return buildBackupRequest(command, of, options)
    case 'allocate':
      return { ...of, command, year, agreement, json, provisional: options.has('provisional') }
    case 'issue': {
      const out = options.get('out')
      const reason = (options.get('reason') ?? '').trim()
      return today === null || out === undefined
        ? null
        : { ...of, command, year, agreement, today, out, reason }
    }
    case 'statements': {
      const out = options.get('out')
      const formats = readFormats(options)
      return out === undefined || formats === null
        ? null
        : { ...of, command, year, agreement, out, formats, pes: readPes(options, formats) }
    }
    case 'calendar': {
      const [agent, out] = [options.get('agent'), options.get('out')]
      return agent === undefined || out === undefined
        ? null
        : { ...of, command, agent, year, today, out }
    }
    case 'indicators': {
      const internal = options.has('internal')
      return { ...of, command, year, today, alonePrice: alonePrice(options), internal, json }
    }
    case 'public-page': {
      const out = options.get('out')
      return out === undefined ? null : { ...of, command, year, today, out }
    }
    case 'import': {
      const source = IMPORT_SOURCES.find((known) => known === options.get('source'))
      if (source === undefined) return null
      return {
        ...of,
        command,
        hours,
        source,
        mapping: options.get('mapping') ?? null,
        today,
        dryRun: options.has('dry-run'),
        skipRefused: options.has('skip-refused'),
        json,
      }
    }
  }
}

/** Parses the arguments of the command line, or returns all their faults. */
export function readRequest(args: readonly string[]): Result<Request, UsageFault> {
  const split = splitArguments(args)
  if (!split.ok) return split
  const { words, options } = split.value
  const [word, file, second, third] = joinBackupWords(words)
  if (word === undefined || word === 'backup') return failure(usageFault('commandMissing'))
  const command = word === 'import' && options.has('undo') ? 'import-undo' : word
  if (!isCommand(command)) return failure(usageFault('commandUnknown', { value: asTyped(command) }))
  if (command === 'help') return success({ command, language: requestLanguage(args) })
  const named = command === 'import' ? options.get('file') : undefined
  const [hours, more] = named === undefined ? [second, third] : [named, second]
  const faults = [
    ...(file === undefined
      ? [usageFault('fileArgumentMissing', { command: asTyped(command) })]
      : []),
    ...hoursFaults(command, hours, more),
    ...optionFaults(command, options),
    ...valueFaults(options),
  ]
  const request =
    faults.length > 0
      ? null
      : build(command, file ?? '', hours ?? '', options, requestLanguage(args))
  return request === null ? failure(...faults) : success(request)
}
