import type { Failure } from '#shared/contract/failures'
import type { DurationFailure } from '#shared/domain/timesheets/parse-duration'
import type { TimeLineValue } from '#shared/domain/timesheets/timesheet-change'
import { forgetRefusal } from '../client/saving'
import { store, type Store } from '../client/store'

/** Main would not keep a cell. */
export interface KeptBack {
  readonly kind: 'main'
  readonly failures: readonly Failure[]
}

/** Why a cell of hours was refused: its text is no duration, or main would not keep it. */
export type RefusalReason =
  | { readonly kind: 'duration'; readonly failure: DurationFailure }
  | KeptBack

/** The state of what was typed in a cell. `value` is the new value; for hours `null`, no line at all. */
export type CellEdit<Value = TimeLineValue | null, Reason = RefusalReason> =
  | { readonly state: 'pending'; readonly value: Value }
  | {
      readonly state: 'kept'
      readonly value: Value
      /** Which reading of the stored cells was on screen when it was kept: a later one already holds it. */
      readonly readAt: number
    }
  | { readonly state: 'refused'; readonly text: string; readonly reason: Reason }

interface Edits<Edit> {
  readonly edits: Store<ReadonlyMap<string, Edit>>
  /** Records the state of some cells; `null` removes it. */
  readonly note: (edits: readonly (readonly [string, Edit | null])[]) => void
  /** Calls a listener with the cells whose state was recorded; the returned function stops it. */
  readonly follow: (listener: (keys: readonly string[]) => void) => () => void
}

/**
 * By cell, what was typed since the screen was opened; a refused text stays until it is corrected, also while other cells
 * are used.
 */
export function editStore<Edit extends { readonly state: string }>(): Edits<Edit> {
  const edits = store<ReadonlyMap<string, Edit>>(new Map())
  const followers = new Set<(keys: readonly string[]) => void>()
  const isRefused = (edit: Edit | undefined): boolean => edit?.state === 'refused'
  return {
    edits,
    note: (noted) => {
      const known = edits.get()
      const next = new Map(known)
      for (const [key, edit] of noted) {
        if (edit === null) next.delete(key)
        else next.set(key, edit)
      }
      edits.set(() => next)
      const keys = noted.map(([key]) => key)
      followers.forEach((listener) => listener(keys))
      const givesUp = noted.some(([key, edit]) => edit === null && isRefused(known.get(key)))
      if (givesUp && ![...next.values()].some(isRefused)) forgetRefusal()
    },
    follow: (listener) => {
      followers.add(listener)
      return () => followers.delete(listener)
    },
  }
}

/** What was typed in cells of hours, by agent, day, body and activity (`cellKey`). */
export const { edits: cellEdits, note: noteEdits, follow: followEdits } = editStore<CellEdit>()
