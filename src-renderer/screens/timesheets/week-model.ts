import type { Agent } from '#shared/domain/agents/agent'
import type { WeekRow } from '#shared/domain/timesheets/week-grid'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'

/** A body as the grid names it. */
export interface NamedBody {
  readonly key: string
  readonly name: string
}

/** A row of the grid. */
export interface ModelRow extends WeekRow, NamedBody {
  /** What the other agents did for the body this week. */
  readonly others: Minutes
  /** Monday to Sunday: the number and identifier of the statement that locks the day, or `null`. */
  readonly locks: readonly (StatementLock | null)[]
}

/** The standing statement that rests on a cell. */
export interface StatementLock {
  readonly id: string
  readonly number: string
}

/** An agent's week, ready to be shown and typed in. */
export interface WeekModel {
  readonly agent: Agent
  /** Monday to Sunday. */
  readonly days: readonly Day[]
  readonly rows: readonly ModelRow[]
  /** Bodies that have no row yet and could have one. */
  readonly addable: readonly NamedBody[]
  /** Working time of the week, as far as the agent is lent. */
  readonly expected: Minutes
  /** The agent's own months, some ten weeks back. */
  readonly timesheets: readonly Timesheet[]
  /** Tasks already written, the most frequent first. */
  readonly tasks: readonly string[]
  /** When the timesheets were read. */
  readonly readAt: number
}
