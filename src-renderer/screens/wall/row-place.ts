import type { CountedRow } from './ledger'
import type { ModelRow, WallGroup } from './wall-model'

/** The place of a row, as part of the keys of cells. */
export const placeOf = ({ collectivityId, activity }: ModelRow) => ({ collectivityId, activity })

/** A row as the ledger counts it. */
export const accountOf = ({ key, agentId, collectivityId }: ModelRow): CountedRow => ({
  row: key,
  agentId,
  collectivityId,
})

/** Takes the rows of some groups, by their key. Mostly another week has the same ones: they take the place of those before. */
export function takeRows(known: Map<string, ModelRow>, groups: readonly WallGroup[]): void {
  const take = (): void => {
    for (const { rows } of groups) for (const row of rows) known.set(row.key, row)
  }
  take()
  if (known.size === groups.reduce((count, { rows }) => count + rows.length, 0)) return
  known.clear()
  take()
}
