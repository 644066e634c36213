import { cellKey, type CellPlace } from '../../grid/cell-key'
import { placeOfKey, type Shown } from './place-of-key'
import type { TypedPlace } from './typed-texts'
import type { ModelRow } from './wall-model'

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
