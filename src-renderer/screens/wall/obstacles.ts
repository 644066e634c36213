import type { Day } from '#shared/kernel/day'
import type { DayClosure } from '../../settlement/closed-day'
import type { ModelRow } from './wall-model'

/** What prevents hours on a day. */
export interface Obstacles {
  /** Why the hours can't change: a statement, a lock, or a period handed in or approved; `null` where they can. */
  readonly lock: (row: ModelRow, day: Day) => DayClosure | null
  /** Why the hours must not be confirmed, or `null`. */
  readonly blocking: (row: ModelRow, day: Day) => string | null
}
