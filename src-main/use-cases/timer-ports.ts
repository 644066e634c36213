import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { TimerState } from '#shared/domain/timesheets/timer'
import type { LocalCalendar } from '#shared/domain/timesheets/timer-choices'
import type { SigningPorts } from './ports'

/** The timers of this machine: a small file beside the preferences. */
export interface TimerStore {
  readonly current: () => TimerState
  /** Applies immediately; the answer says whether it is on the disk too. */
  readonly put: (state: TimerState) => Promise<Result<null, Failure>>
}

/** The ports of the timer's use cases; each takes only those it needs. */
export interface TimerPorts extends SigningPorts {
  readonly timer: TimerStore
  readonly calendar: LocalCalendar
}
