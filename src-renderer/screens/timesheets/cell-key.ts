import type { Day } from '#shared/kernel/day'

/** A cell of an agent's weeks: one day, one body or common time. */
export interface CellPlace {
  readonly day: Day
  /** `null` for common time. */
  readonly collectivityId: string | null
}

/** The row of a body; common time has one too. */
export const rowKey = (collectivityId: string | null): string => collectivityId ?? ''

/** What tells a cell of one agent from any other cell. */
export const cellKey = (agentId: string, { day, collectivityId }: CellPlace): string =>
  `${agentId} ${day} ${rowKey(collectivityId)}`
