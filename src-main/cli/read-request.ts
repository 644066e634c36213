import { failure, success, type Result } from '#shared/kernel/result'
import type { Language } from '#shared/contract/preferences'
import { COMMANDS, instantOf, readFormats, WRONG, type CommandName, type Request } from './commands'
import { usageFault, type UsageFault } from './request'
import { splitArguments, type Options } from './split-arguments'

/** What a request holds besides its options. */
const WORDS: ReadonlySet<string> = new Set(['command', 'file', 'hours'])

/** What the file for Hélios needs. */
const NEEDED_BY_PES = ['pes-date', 'pes-batch', 'pes-title']

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word)

const isWrong = (code: string): code is keyof typeof WRONG => Object.hasOwn(WRONG, code)

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

/** An option as it is typed, without its dashes in front: `dry-run` for `dryRun`. */
const optionOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Whether the file for Hélios is asked for; `null` where a format is unknown. */
const isPesAsked = (options: Options): boolean | null =>
  readFormats(options.get('format') ?? 'pdf')?.includes('pes') ?? null

/** The options that are needed with others that are there. */
function neededBeside(command: CommandName, options: Options): readonly string[] {
  // An instant and the file for its workspace are asked for together.
  if (command === 'history') return instantOf(options.get('at') ?? '') === null ? [] : ['out']
  return command === 'statements' && isPesAsked(options) === true ? NEEDED_BY_PES : []
}

/** The options of the file for Hélios that nothing reads, since it is not asked for. */
const idleForPes = (command: CommandName, options: Options): readonly string[] =>
  command === 'statements' && isPesAsked(options) === false
    ? [...options.keys()].filter((option) => option.startsWith('pes-'))
    : []

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
  const name = word === 'import' && options.has('undo') ? 'import-undo' : word
  const command = asTyped(name)
  if (!isCommand(name)) return failure(usageFault('commandUnknown', { value: command }))
  if (name === 'help') return success({ command: name, file: '', language: requestLanguage(args) })
  const named = name === 'import' ? options.get('file') : undefined
  const [hours, more] = named === undefined ? [second, third] : [named, second]
  const schema = COMMANDS[name]
  const names = Object.keys(schema.shape).filter((one) => !WORDS.has(one))
  const typed = Object.fromEntries(names.map((one) => [one, options.get(optionOf(one))]))
  const read = schema.safeParse({ ...typed, command: name, file: file ?? '', hours: hours ?? '' })
  const issues = read.success ? [] : read.error.issues
  const known = new Set([...names.map(optionOf), ...(name === 'import' ? ['file'] : [])])
  const missing = issues.flatMap(({ code, path }) =>
    code === 'custom' ? [] : optionOf(path.join('')),
  )
  const beside = neededBeside(name, options).filter((option) => !options.has(option))
  const faults = [
    ...(file === undefined ? [usageFault('fileArgumentMissing', { command })] : []),
    ...hoursFaults(name, hours, more),
    ...[...options.keys()]
      .filter((option) => !known.has(option))
      .map((option) => usageFault('optionUnknown', { value: `--${option}`, command })),
    ...idleForPes(name, options)
      .filter((option) => known.has(option))
      .map((option) => usageFault('pesNotAsked', { value: `--${option}` })),
    ...[...missing, ...beside].map((option) =>
      usageFault('optionMissing', { value: `--${option}`, command }),
    ),
    ...issues.flatMap(({ message, path }) =>
      isWrong(message)
        ? usageFault(message, {
            value: options.get(optionOf(path.join(''))) ?? '',
            ...WRONG[message],
          })
        : [],
    ),
  ]
  return read.success && faults.length === 0 ? success(read.data) : failure(...faults)
}
