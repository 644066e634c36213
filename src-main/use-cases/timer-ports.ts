import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { TimerState } from '#shared/domain/timesheets/timer'
import type { LocalCalendar } from '#shared/domain/timesheets/timer-choices'
import type { Ports } from './ports'

/** What this machine remembers of timers: a small file beside the preferences. */
export interface TimerStore {
  readonly current: () => TimerState
  /** Remembers at once; the answer says whether the disk has it too. */
  readonly put: (state: TimerState) => Promise<Result<null, Failure>>
}

/** The ports of the timer's use cases; each takes only those it needs. */
export interface TimerPorts extends Pick<Ports, 'keeper' | 'surroundings'> {
  readonly timer: TimerStore
  readonly calendar: LocalCalendar
}
