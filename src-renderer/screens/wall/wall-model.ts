import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { ForeseenCell } from '#shared/domain/timesheets/foreseen'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { WallRow } from '#shared/domain/timesheets/wall-rows'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'

/** A column: a day, or in the view of a month the days of one of its weeks. */
export interface WallColumn {
  readonly days: readonly Day[]
  /** The text above the column, and the label for screen readers. */
  readonly name: string
  readonly label: string
  readonly today: boolean
  readonly weekend: boolean
  /** Name of the public holiday, where the column is one. */
  readonly holiday: string | null
  /** The same under the name of its day, which says already that it is a Monday. */
  readonly holidayUnderDay: string | null
  /** In an agent's own hours, why the agent is away then for at least a half of the day, in words. */
  readonly away: string | null
}

/** A row: an agent at a body. */
export interface ModelRow extends WallRow {
  /** Unique in the grid. */
  readonly key: string
  readonly agentId: string
  readonly agentName: string
  /** The body, and the activity where there is one. */
  readonly name: string
  readonly body: string
  /** Another agent of the wall serves the same body. */
  readonly shared: boolean
}

/** An agent with their rows. */
export interface WallGroup {
  readonly key: string
  readonly agent: Agent
  readonly name: string
  /** Working time of the week, by the agent's contract; `null` where there is none. */
  readonly weekly: Minutes | null
  /** The length of the agent's day, on each day shown. */
  readonly dayLengths: ReadonlyMap<Day, Minutes | null>
  /** In words, on the days when the agent is away for at least a half: "formation". */
  readonly away: ReadonlyMap<Day, string>
  readonly foreseen: readonly ForeseenCell[]
  readonly rows: readonly ModelRow[]
  /** Hours are kept or foreseen on a Saturday or a Sunday. */
  readonly weekend: boolean
  /** Agreements that lend the agent on one of the days. */
  readonly lending: readonly Agreement[]
  /** The agent's own months, some weeks back. */
  readonly sheets: readonly Timesheet[]
  /** The number of the reading of these months. */
  readonly readAt: number
}

/** The additional facts of an agent's own week or month. */
export interface WeekFigures {
  /** Working time of these days, as far as the agent is lent and serves. */
  readonly expected: Minutes
  /** Minutes that agreements in force contract for each body over the week or the month, all agents together. */
  readonly contracted: ReadonlyMap<string, Minutes>
  /** What the other agents did for each body on these days; `null` while it is read. */
  readonly others: ReadonlyMap<string, Minutes> | null
}

/** All that a grid of hours shows, before anyone types. */
export interface WallModel {
  /** Changes when other days or other agents are shown, not when hours change. */
  readonly key: string
  /** Its days and agents; without what else changes the key, whether Saturdays and Sundays are among its columns, and the language. */
  readonly period: string
  readonly view: 'week' | 'month'
  readonly days: readonly Day[]
  readonly columns: readonly WallColumn[]
  readonly groups: readonly WallGroup[]
  /**
   * An agent's own week or month, which shows only what is kept; `null` for the wall, which also shows what is foreseen and the open
   * checks.
   */
  readonly week: WeekFigures | null
}

/** Before anything is read. */
export const NO_WALL: WallModel = {
  key: '',
  period: '',
  view: 'week',
  days: [],
  columns: [],
  groups: [],
  week: null,
}
