import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { populationIn, type Collectivity } from '#shared/domain/collectivities/collectivity'
import {
  perInhabitant,
  type BodyDifference,
  type Comparison,
} from '#shared/domain/simulation/compare'

/** The effect of a scenario on a body. */
export interface ScenarioCell {
  readonly after: Cents
  readonly difference: Cents
  readonly perInhabitant: Cents | null
  /** How the body was settled where the supposed key lacks a value of it. */
  readonly outside?: BodyDifference['outside']
}

/** A body with what it pays in fact and under each scenario; `null` where a scenario gives no amounts. */
export interface ScenarioRow {
  readonly collectivityId: string
  readonly name: string
  readonly inhabitants: number | null
  readonly before: Cents
  readonly cells: readonly (ScenarioCell | null)[]
}

const NONE = cents(0)

/**
 * Bodies in the order for a council: the largest decrease by inhabitant under the first scenario first, the largest
 * increase last; bodies without inhabitants (syndicats) come after, by their difference in euros.
 */
export function scenarioRows(
  comparisons: readonly (Comparison | null)[],
  collectivities: readonly Collectivity[],
  year: number,
): readonly ScenarioRow[] {
  const known = comparisons.map(
    (comparison) =>
      comparison && new Map(comparison.bodies.map((body) => [body.collectivityId, body])),
  )
  const bodies = new Map(collectivities.map((body) => [body.id, body]))
  const names = bodyNames(collectivities)
  const ids = new Set(known.flatMap((map) => [...(map?.keys() ?? [])]))
  const rows = [...ids].map((collectivityId): ScenarioRow => {
    const body = bodies.get(collectivityId)
    const inhabitants = body?.kind === 'municipality' ? populationIn(body, year) : null
    const before = known.flatMap((map) => map?.get(collectivityId)?.before ?? [])[0] ?? NONE
    return {
      collectivityId,
      name: names.get(collectivityId) ?? collectivityId,
      inhabitants,
      before,
      cells: known.map((map) => {
        if (map === null) return null
        const found = map.get(collectivityId)
        const { after, difference } = found ?? { after: NONE, difference: NONE }
        const each = perInhabitant(difference, inhabitants)
        return { after, difference, perInhabitant: each, outside: found?.outside }
      }),
    }
  })
  const rank = ({ cells: [cell] }: ScenarioRow): number =>
    cell?.perInhabitant ?? cell?.difference ?? 0
  const uncounted = ({ inhabitants }: ScenarioRow): number => (inhabitants === null ? 1 : 0)
  return rows.toSorted((a, b) => uncounted(a) - uncounted(b) || rank(a) - rank(b))
}

/** The largest difference by inhabitant of all, for bars that compare; at least one cent. */
export const longestBar = (rows: readonly ScenarioRow[]): number =>
  Math.max(
    1,
    ...rows.flatMap(({ cells }) => cells.map((cell) => Math.abs(cell?.perInhabitant ?? 0))),
  )

/** The last row: sums of the visible rows, and inhabitants counted once. */
export function scenarioTotal(rows: readonly ScenarioRow[], scenarios: number) {
  return {
    inhabitants: rows.reduce((sum, row) => sum + (row.inhabitants ?? 0), 0),
    before: sumCents(rows.map(({ before }) => before)),
    cells: Array.from({ length: scenarios }, (_, index) => {
      const cells = rows.flatMap((row) => row.cells[index] ?? [])
      return cells.length === 0
        ? null
        : {
            after: sumCents(cells.map(({ after }) => after)),
            difference: sumCents(cells.map(({ difference }) => difference)),
          }
    }),
  }
}
