import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import type { Day } from '#shared/kernel/day'

/** A body that an agent may serve, or common time, and the activity where it has a row of its own. */
export interface RowPlace {
  /** `null` for common time. */
  readonly collectivityId: string | null
  readonly activity?: string | undefined
}

/** A cell of an agent's weeks: one day of such a row. */
export interface CellPlace extends RowPlace {
  readonly day: Day
}

/** Identifies a cell of one agent. */
export const cellKey = (agentId: string, place: CellPlace): string =>
  `${agentId} ${timeLineKey(place)}`
