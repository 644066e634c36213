import { cellKey, type CellPlace } from '../../grid/cell-key'
import type { TypedPlace } from './typed-texts'
import type { ModelRow } from './wall-model'

/** What is shown: agents, days with their columns, and rows. */
interface Shown {
  readonly groups: ReadonlyMap<string, unknown>
  readonly days: ReadonlyMap<string, Pick<TypedPlace, 'day' | 'column'>>
  readonly rows: ReadonlyMap<string, ModelRow>
}

/** The cell that the key of an edit means (`cellKey`); `null` where it is not shown. */
function placeOfKey(key: string, { groups, days, rows }: Shown): TypedPlace | null {
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

/** The cells that keys of edits mean, each found once: one that is confirmed is noted as asked, as kept and as read. */
export class PlacesOfKeys {
  private readonly known = new Map<string, TypedPlace>()

  /** The cell that a key means; `null` where it is not shown. */
  of(key: string, shown: Shown): TypedPlace | null {
    const known = this.known.get(key)
    const row = known === undefined ? undefined : shown.rows.get(known.row.key)
    if (known !== undefined && row !== undefined)
      return row === known.row ? known : { ...known, row }
    const place = placeOfKey(key, shown)
    if (place !== null) this.known.set(key, place)
    return place
  }

  /** The key of a cell that is about to be kept, which is found again at once. */
  keyOf(row: ModelRow, place: CellPlace, { days }: Pick<Shown, 'days'>): string {
    const key = cellKey(row.agentId, place)
    const day = days.get(place.day)
    if (day !== undefined) this.known.set(key, { row, ...day })
    return key
  }

  /** Forgets all: other days are shown. */
  clear(): void {
    this.known.clear()
  }
}
