import { failure, success, type Result } from '#shared/kernel/result'
import { usageFault, type UsageFault } from './request'

/** Options by name without dashes; the last of two is taken. */
export type Options = ReadonlyMap<string, string>

/** Options without a value. */
const FLAGS: ReadonlySet<string> = new Set([
  'dry-run',
  'skip-refused',
  'undo',
  'provisional',
  'internal',
])

/** What an option is where it comes last, or before another option: the standard output. */
const WITHOUT_VALUE: ReadonlyMap<string, string> = new Map([['json', '-']])

/** Arguments by kind, before anything is known of the command. */
interface SplitArguments {
  readonly words: readonly string[]
  readonly options: Options
}

/** Separates words from options, written `--name value` or `--name=value`; a single dash is a word. */
export function splitArguments(args: readonly string[]): Result<SplitArguments, UsageFault> {
  const words: string[] = []
  const options = new Map<string, string>()
  const rest = [...args]
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (!next.startsWith('--')) {
      words.push(next)
      continue
    }
    const equals = next.indexOf('=')
    const name = equals < 0 ? next.slice(2) : next.slice(2, equals)
    if (name === 'help') {
      words.unshift('help')
      continue
    }
    if (FLAGS.has(name) && equals < 0) {
      options.set(name, 'yes')
      continue
    }
    const usual = WITHOUT_VALUE.get(name)
    if (equals < 0 && usual !== undefined && (rest[0]?.startsWith('--') ?? true)) {
      options.set(name, usual)
      continue
    }
    const value = equals < 0 ? rest.shift() : next.slice(equals + 1)
    if (value === undefined || value === '' || value.startsWith('--'))
      return failure(usageFault('optionValueMissing', { value: `--${name}` }))
    options.set(name, value)
  }
  return success({ words, options })
}
