import type { TypedPlace } from './typed-texts'
import type { ModelRow } from './wall-model'

/** What is shown: agents, days with their columns, and rows. */
export interface Shown {
  readonly groups: ReadonlyMap<string, unknown>
  readonly days: ReadonlyMap<string, Pick<TypedPlace, 'day' | 'column'>>
  readonly rows: ReadonlyMap<string, ModelRow>
}

/** The cell that the key of an edit means (`cellKey`); `null` where it is not shown. */
export function placeOfKey(key: string, { groups, days, rows }: Shown): TypedPlace | null {
  // An identifier may hold spaces: the agent's ends before one that is followed by a day.
  for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
    const agentId = key.slice(0, end)
    if (!groups.has(agentId)) continue
    const day = days.get(key.slice(end + 1, end + 11))
    const row = rows.get(`${agentId} ${key.slice(end + 12)}`)
    if (day !== undefined && row !== undefined) return { row, ...day }
  }
  return null
}
