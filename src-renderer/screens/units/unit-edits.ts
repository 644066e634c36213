import type { Failure } from '#shared/contract/failures'
import type { UnitsFailure } from '#shared/domain/units/parse-units'
import { store } from '../../client/store'

/** What became of what a person typed in a cell. */
export type UnitEdit =
  | {
      readonly state: 'pending'
      readonly hundredths: number
      /** Once it is kept: from this sequence on, the registry itself holds it. */
      readonly sequence: number | null
    }
  | { readonly state: 'refused'; readonly text: string; readonly reasons: readonly UnitReason[] }

/** Why a cell was refused: its text is no number of such units, or main would not keep it. */
export type UnitReason =
  | { readonly kind: 'text'; readonly failure: UnitsFailure }
  | { readonly kind: 'main'; readonly failure: Failure }

/** By cell, what was typed during this visit; a refused text stays until it is mended. */
export const unitEdits = store<ReadonlyMap<string, UnitEdit>>(new Map())

/** Notes what became of some cells; `null` forgets them. */
export function noteUnits(edits: readonly (readonly [string, UnitEdit | null])[]): void {
  unitEdits.set((known) => {
    const next = new Map(known)
    for (const [key, edit] of edits) {
      if (edit === null) next.delete(key)
      else next.set(key, edit)
    }
    return next
  })
}
