import { usageFault, type Request, type UsageFault } from './request'
import type { SplitArguments } from './split-arguments'

type Options = SplitArguments['options']

/** A command of backups in two words, as the one word that it has here: `backup verify`, `backup-verify`. */
export function joinBackupWords(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words
  return first === 'backup' && second !== undefined ? [`backup-${second}`, ...rest] : words
}

const recipientsOf = (options: Options): readonly string[] =>
  (options.get('recipient') ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** What is wrong with the options of backups: without a recipient, no key would open one. */
export function backupFaults(options: Options): readonly UsageFault[] {
  const value = options.get('recipient')
  return value === undefined || recipientsOf(options).length > 0
    ? []
    : [usageFault('recipientWrong', { value })]
}

/** A request about backups, whose options were checked; `null` where one is missing. */
export function buildBackupRequest(
  command: 'backup-make' | 'backup-verify' | 'backup-open',
  of: Pick<Extract<Request, { readonly command: 'verify' }>, 'file' | 'language'>,
  options: Options,
): Request | null {
  const identity = options.get('identity') ?? '-'
  const out = options.get('out')
  if (command === 'backup-verify') return { ...of, command, identity }
  if (command === 'backup-open') return out === undefined ? null : { ...of, command, identity, out }
  const place = options.get('to')
  return place === undefined ? null : { ...of, command, place, recipients: recipientsOf(options) }
}
