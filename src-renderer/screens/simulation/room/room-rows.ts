import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { ScenarioRow } from '../table-rows'

/** The bodies of a comparison as a projected screen shows them. */
export interface RoomRows {
  /** Those with the largest differences by inhabitant, in the order in which they are read. */
  readonly shown: readonly ScenarioRow[]
  /** The others with inhabitants: their differences are smaller. */
  readonly smaller: readonly ScenarioRow[]
  /** Communes whose population is not known. */
  readonly lacking: readonly ScenarioRow[]
  /** Bodies that have no inhabitants of their own. */
  readonly others: readonly ScenarioRow[]
}

/** The most bodies that are legible from the back of a room. */
const MOST_SHOWN = 10

const size = ({ cells }: ScenarioRow): number =>
  Math.max(0, ...cells.map((cell) => Math.abs(cell?.perInhabitant ?? 0)))

/** Sorts out which bodies have a line, and which are only named. */
export function roomRows(
  rows: readonly ScenarioRow[],
  collectivities: readonly Collectivity[],
): RoomRows {
  const communes = new Set(
    collectivities.flatMap(({ id, kind }) => (kind === 'municipality' ? [id] : [])),
  )
  const isCounted = ({ inhabitants }: ScenarioRow): boolean =>
    inhabitants !== null && inhabitants > 0
  const counted = rows.filter(isCounted)
  const largest = new Set(counted.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_SHOWN))
  const uncounted = rows.filter((row) => !isCounted(row))
  return {
    shown: counted.filter((row) => largest.has(row)),
    smaller: counted.filter((row) => !largest.has(row)),
    lacking: uncounted.filter(({ collectivityId }) => communes.has(collectivityId)),
    others: uncounted.filter(({ collectivityId }) => !communes.has(collectivityId)),
  }
}
