import type { Failure } from '#shared/contract/failures'
import type { DurationFailure } from '#shared/domain/timesheets/parse-duration'
import type { TimeLineValue } from '#shared/domain/timesheets/timesheet-change'
import { store } from '../client/store'

/** What became of what a person typed in a cell. `value` is what shall be there: `null`, no line at all. */
export type CellEdit =
  | { readonly state: 'pending'; readonly value: TimeLineValue | null }
  | {
      readonly state: 'kept'
      readonly value: TimeLineValue | null
      /** Which reading of the stored weeks was on screen when it was kept: a later one already holds it. */
      readonly readAt: number
    }
  | { readonly state: 'refused'; readonly text: string; readonly reason: RefusalReason }

/** Why a cell was refused: its text is no duration, or main would not keep it. */
export type RefusalReason =
  | { readonly kind: 'duration'; readonly failure: DurationFailure }
  | { readonly kind: 'main'; readonly failures: readonly Failure[] }

/** By cell, what was typed during this visit; a refused text stays until it is mended, wherever one goes meanwhile. */
export const cellEdits = store<ReadonlyMap<string, CellEdit>>(new Map())

/** Notes what became of some cells; `null` forgets them. */
export function noteEdits(edits: readonly (readonly [string, CellEdit | null])[]): void {
  cellEdits.set((known) => {
    const next = new Map(known)
    for (const [key, edit] of edits) {
      if (edit === null) next.delete(key)
      else next.set(key, edit)
    }
    return next
  })
}
