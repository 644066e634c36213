import type { Day } from '#shared/kernel/day'
import type { TimeLineValue } from './timesheet-change'
import { timeLineValue } from './timesheet-change'
import type { ForeseenCell } from './foreseen'
import type { TimeLine } from './timesheet'
import { placeKey } from './timesheet'

/** A body that an agent serves, or common time, and the activity where it is told apart. */
export interface WallPlace {
  /** `null` for common time. */
  readonly collectivityId: string | null
  readonly activity?: string | undefined
}

/** A row of an agent on the wall. */
export interface WallRow extends WallPlace {
  /** What is kept, by day; zero minutes are a line too. */
  readonly kept: ReadonlyMap<Day, TimeLineValue>
  /** What is foreseen, by day, whether it was confirmed since or not. */
  readonly foreseen: ReadonlyMap<Day, ForeseenCell>
  /** Days on which the agent's usual week would have foreseen hours, were the agent not away. */
  readonly missed: ReadonlySet<Day>
}

/** What an agent's rows are made from. */
export interface WallRowFacts {
  readonly days: readonly Day[]
  /** The agent's lines; more than the days may be given. */
  readonly lines: readonly TimeLine[]
  readonly foreseen: readonly ForeseenCell[]
  /** What would be foreseen if the agent were never away. */
  readonly usual: readonly ForeseenCell[]
  /** Rows that were asked for by name. */
  readonly added: readonly WallPlace[]
  /** Bodies that agreements cover on one of the days: all are shown where nothing else says which. */
  readonly covered: readonly string[]
}

/** The places that a table of rows begins with: the first list that holds any. */
function usualPlaces({ days, lines, usual, covered }: WallRowFacts): readonly WallPlace[] {
  if (usual.length > 0) return usual
  const [first] = days
  const before = lines.filter(({ day }) => first !== undefined && day < first)
  return before.length > 0 ? before : covered.map((collectivityId) => ({ collectivityId }))
}

/**
 * The rows of an agent: what is foreseen, what is kept, what was asked for. Where nothing is foreseen, the bodies served
 * in the weeks before stand in for it; where there are none either, every body that an agreement covers. Order is left to
 * the screen, which knows the names.
 */
export function wallRows(facts: WallRowFacts): readonly WallRow[] {
  const shown = new Set<string>(facts.days)
  const lines = facts.lines.filter(({ day }) => shown.has(day))
  const rows = new Map<
    string,
    WallPlace & {
      kept: Map<Day, TimeLineValue>
      foreseen: Map<Day, ForeseenCell>
      missed: Set<Day>
    }
  >()
  const rowOf = (place: WallPlace) => {
    const key = placeKey(place)
    const known = rows.get(key)
    if (known !== undefined) return known
    const { collectivityId, activity } = place
    const row = {
      collectivityId,
      ...(activity === undefined ? {} : { activity }),
      kept: new Map<Day, TimeLineValue>(),
      foreseen: new Map<Day, ForeseenCell>(),
      missed: new Set<Day>(),
    }
    rows.set(key, row)
    return row
  }
  for (const place of [...usualPlaces(facts), ...facts.added]) rowOf(place)
  for (const line of lines) {
    const value = timeLineValue(line)
    if (value !== null) rowOf(line).kept.set(line.day, value)
  }
  for (const time of facts.foreseen)
    if (shown.has(time.day)) rowOf(time).foreseen.set(time.day, time)
  for (const time of facts.usual)
    if (shown.has(time.day) && !rowOf(time).foreseen.has(time.day)) rowOf(time).missed.add(time.day)
  return [...rows.values()]
}
