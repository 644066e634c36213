import { isForGood } from '#shared/contract/is-for-good'
import type { Preferences } from '#shared/contract/preferences'
import type { Status } from '#shared/contract/views'
import type { Keeper, Surroundings } from '../use-cases/ports'
import type { Log } from './log'

/** The major version of Electron that the product is made for; any other is for development and tests only. */
const SUPPORTED = 45

/** The program that runs, and the runtime that it runs on. */
export interface Program {
  readonly version: string
  readonly electron: string
  readonly chromium: string
}

interface StatusSources {
  readonly keeper: Pick<Keeper, 'state'>
  readonly surroundings: Pick<Surroundings, 'today'>
  readonly preferences: Preferences
  readonly log: Pick<Log, 'file'>
  readonly program: Program
  readonly past: Status['past']
  readonly unread: Status['unread']
}

/** What the status line and the settings show. */
export function readStatus({
  keeper,
  surroundings,
  preferences,
  log,
  program: { version, electron, chromium },
  past,
  unread,
}: StatusSources): Status {
  const state = keeper.state()
  return {
    version,
    today: surroundings.today(),
    preferences,
    ...state,
    past,
    unread,
    decided: state.undo !== null && isForGood(state.undo.verb),
    logFile: log.file,
    runtime: {
      electron,
      chromium,
      supported: electron.startsWith(`${SUPPORTED}.`),
    },
  }
}
