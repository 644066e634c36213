import { mondayOf, type Day } from '#shared/kernel/day'
import { timeLineValue, type TimeLineValue } from './timesheet-change'
import type { ForeseenCell } from './foreseen'
import type { TimeLine } from './timesheet'
import { placeKey } from './time-line-key'

/** A body that an agent serves, or common time, and the activity where it has a row of its own. */
export interface WallPlace {
  /** `null` for common time. */
  readonly collectivityId: string | null
  readonly activity?: string | undefined
}

/** A row of an agent: on the wall of all agents, or in the agent's own week. */
export interface WallRow extends WallPlace {
  /** What is kept, by day; zero minutes are a line too. */
  readonly kept: ReadonlyMap<Day, TimeLineValue>
  /** What is foreseen, by day, whether it was confirmed since or not. */
  readonly foreseen: ReadonlyMap<Day, ForeseenCell>
  /** Days on which the agent's usual week would have foreseen hours, were the agent not away; shown on the wall only. */
  readonly missed: ReadonlySet<Day>
}

/**
 * The rows that an agent's hours begin with: on the wall what is foreseen; in the agent's own week the bodies served in
 * other weeks, or all that agreements cover.
 */
export type ShownRows = 'foreseen' | 'usual' | 'all'

/** What an agent's rows are made from. */
export interface WallRowFacts {
  readonly shown: ShownRows
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

/** A row while it is made. */
interface OpenRow extends WallPlace {
  kept: Map<Day, TimeLineValue>
  foreseen: Map<Day, ForeseenCell>
  missed: Set<Day>
}

/** What a row begins with, shared by all: of the twelve thousand rows of a wall most have no line, and miss nothing. */
const NOTHING = {
  kept: new Map<Day, TimeLineValue>(),
  foreseen: new Map<Day, ForeseenCell>(),
  missed: new Set<Day>(),
} as const

/** The initial places of the wall: the first list that is not empty. */
function foreseenPlaces({ days, lines, usual, covered }: WallRowFacts): readonly WallPlace[] {
  if (usual.length > 0) return usual
  const [first] = days
  const before = lines.filter(({ day }) => first !== undefined && day < first)
  return before.length > 0 ? before : covered.map((collectivityId) => ({ collectivityId }))
}

/**
 * The initial places of an agent's own week: common time, and of the bodies that agreements cover those served in other
 * weeks, or all. The week's own hours don't decide: rows would move while the user types.
 */
function weekPlaces({ days, lines, covered, shown }: WallRowFacts): readonly WallPlace[] {
  const weeks = new Set(days.map(mondayOf))
  const served = lines.filter(
    ({ day, collectivityId }) =>
      collectivityId !== null && covered.includes(collectivityId) && !weeks.has(mondayOf(day)),
  )
  const all = shown === 'all' || served.length === 0 ? covered : []
  return [
    ...all.map((collectivityId) => ({ collectivityId })),
    ...served,
    ...(covered.length === 0 ? [] : [{ collectivityId: null }]),
  ]
}

/**
 * The rows of an agent: the initial ones, what is kept, what was asked for. On the wall what is foreseen comes first; where
 * nothing is, the bodies served in the weeks before replace it; where there are none either, every body that an agreement
 * covers. In an agent's own week what is foreseen makes no row. Order is left to the screen, which has the names.
 */
export function wallRows(facts: WallRowFacts): readonly WallRow[] {
  const onWall = facts.shown === 'foreseen'
  const days = new Set<string>(facts.days)
  const lines = facts.lines.filter(({ day }) => days.has(day))
  const rows = new Map<string, OpenRow>()
  const rowOf = (place: WallPlace) => {
    const key = placeKey(place)
    const known = rows.get(key)
    if (known !== undefined) return known
    const { collectivityId, activity } = place
    const row: OpenRow = {
      collectivityId,
      ...(activity === undefined ? {} : { activity }),
      ...NOTHING,
    }
    rows.set(key, row)
    return row
  }
  const places = onWall ? foreseenPlaces(facts) : weekPlaces(facts)
  for (const place of [...places, ...facts.added]) rowOf(place)
  for (const line of lines) {
    const value = timeLineValue(line)
    if (value === null) continue
    const row = rowOf(line)
    if (row.kept === NOTHING.kept) row.kept = new Map()
    row.kept.set(line.day, value)
  }
  for (const time of facts.foreseen)
    if (days.has(time.day) && (onWall || rows.has(placeKey(time)))) {
      const row = rowOf(time)
      if (row.foreseen === NOTHING.foreseen) row.foreseen = new Map()
      row.foreseen.set(time.day, time)
    }
  // Where both are one list, nothing is missed.
  for (const time of onWall && facts.usual !== facts.foreseen ? facts.usual : [])
    if (days.has(time.day) && !rowOf(time).foreseen.has(time.day)) {
      const row = rowOf(time)
      if (row.missed === NOTHING.missed) row.missed = new Set()
      row.missed.add(time.day)
    }
  return [...rows.values()]
}
