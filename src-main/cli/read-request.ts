import { readDay } from '#shared/kernel/day'
import { failure, success, type Result } from '#shared/kernel/result'
import { IMPORT_SOURCES } from '#shared/domain/imports/import-source'
import type { Language } from '#shared/contract/preferences'
import {
  COMMANDS,
  instantOf,
  priceOf,
  recipientsOf,
  type CommandName,
  type Request,
} from './commands'
import { usageFault, type UsageFault } from './request'
import { FORMATS, isPesAsked, NEEDED, PES_NUMBERS, readFormats } from './read-statements-request'
import { splitArguments, type Options } from './split-arguments'

/** The longest reason that is kept with a statement. */
const LONGEST_REASON = 160

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word)

const isYear = (text: string): boolean => /^[12]\d{3}$/.test(text)
const isDay = (text: string): boolean => readDay(text) !== null

/** The language asked for, even where the rest is wrong: faults are printed in it. */
export function requestLanguage(args: readonly string[]): Language {
  const split = splitArguments(args)
  return split.ok && split.value.options.get('language') === 'en' ? 'en' : 'fr'
}

/** A command of backups in two words, as the one word that it has here: `backup verify`, `backup-verify`. */
function joinBackupWords(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words
  return first === 'backup' && second !== undefined ? [`backup-${second}`, ...rest] : words
}

/** A command as a person types it, where its name here is one word for several. */
const asTyped = (command: string): string =>
  command === 'import-undo' ? 'import --undo' : command.replace(/^backup-/, 'backup ')

const missing = (option: string, command: string): UsageFault =>
  usageFault('optionMissing', { value: `--${option}`, command })

function optionFaults(name: CommandName, options: Options): readonly UsageFault[] {
  const { needs, takes } = COMMANDS[name]
  const command = asTyped(name)
  const known: readonly string[] = [...needs, ...takes, 'language']
  return [
    ...[...options.keys()]
      .filter((option) => !known.includes(option))
      .map((option) => usageFault('optionUnknown', { value: `--${option}`, command })),
    ...needs.filter((option) => !options.has(option)).map((option) => missing(option, command)),
  ]
}

/** What is wrong with the value of an option, where it has one. */
const value =
  (
    option: string,
    isRight: (text: string) => boolean,
    code: UsageFault['code'],
    details: Partial<UsageFault> = {},
  ) =>
  (options: Options): readonly UsageFault[] => {
    const text = options.get(option)
    return text === undefined || isRight(text)
      ? []
      : [usageFault(code, { value: text, ...details })]
  }

/** What may be wrong with the values of options, in the order in which it is printed. */
const VALUES: readonly ((options: Options) => readonly UsageFault[])[] = [
  value('year', isYear, 'yearWrong'),
  value('today', isDay, 'dayWrong'),
  value('reason', ({ length }) => length <= LONGEST_REASON, 'reasonTooLong', {
    value: String(LONGEST_REASON),
  }),
  value('source', (text) => IMPORT_SOURCES.some((known) => known === text), 'sourceUnknown', {
    known: IMPORT_SOURCES.join(', '),
  }),
  value('alone-price', (text) => priceOf(text) !== null, 'priceWrong'),
  value('format', (text) => readFormats(text) !== null, 'formatWrong', {
    known: FORMATS.join(', '),
  }),
  (options) =>
    isPesAsked(options)
      ? NEEDED.filter((name) => !options.has(name)).map((name) => missing(name, 'statements'))
      : [],
  ...PES_NUMBERS.map(([name, digits]) =>
    value(
      name,
      (text) => new RegExp(`^[1-9]\\d{0,${String(digits - 1)}}$`).test(text),
      'numberWrong',
    ),
  ),
  value('pes-year', isYear, 'yearWrong'),
  value('pes-date', isDay, 'dayWrong'),
  // Without a recipient, no key would open a backup.
  value('recipient', (text) => recipientsOf(text).length > 0, 'recipientWrong'),
  value('at', (text) => instantOf(text) !== null, 'instantWrong'),
  // An instant and the file for its workspace are asked for together.
  (options) =>
    instantOf(options.get('at') ?? '') !== null && !options.has('out')
      ? [missing('out', 'history')]
      : [],
  value('language', (text) => text === 'fr' || text === 'en', 'languageWrong'),
]

/** What a command reads besides the workspace: for `import` a second word, or `--file`. */
function hoursFaults(command: CommandName, hours: string | undefined, more: string | undefined) {
  if (command !== 'import')
    return hours === undefined ? [] : [usageFault('argumentTooMany', { value: hours })]
  return [
    ...(hours === undefined ? [usageFault('hoursMissing')] : []),
    ...(more === undefined ? [] : [usageFault('argumentTooMany', { value: more })]),
  ]
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
  const of = { language: requestLanguage(args), file: file ?? '' }
  if (command === 'help') return success(COMMANDS.help.request({ of, hours: '', options }))
  const named = command === 'import' ? options.get('file') : undefined
  const [hours, more] = named === undefined ? [second, third] : [named, second]
  const faults = [
    ...(file === undefined
      ? [usageFault('fileArgumentMissing', { command: asTyped(command) })]
      : []),
    ...hoursFaults(command, hours, more),
    ...optionFaults(command, options),
    ...VALUES.flatMap((faultsOf) => faultsOf(options)),
  ]
  return faults.length > 0
    ? failure(...faults)
    : success(COMMANDS[command].request({ of, hours: hours ?? '', options }))
}
