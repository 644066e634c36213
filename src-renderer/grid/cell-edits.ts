import type { Failure } from '#shared/contract/failures'
import type { DurationFailure } from '#shared/domain/timesheets/parse-duration'
import { readDay } from '#shared/kernel/day'
import type { TimeLineValue } from '#shared/domain/timesheets/timesheet-change'
import { paths } from '../client/paths'
import { refusedTexts, type RefusedText } from '../client/refused-texts'
import { forgetRefusal } from '../client/saving'
import { PRESENT, shownTime } from '../client/shown-time'
import { store, type Store } from '../client/store'
import { forgetWithWorkspace } from '../client/workspace-store'
import { SameMap } from './same-map'

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
      /** The first reading of stored cells that holds it: what is read earlier may lack it, though it comes later. */
      readonly storedFrom: number
    }
  | { readonly state: 'refused'; readonly text: string; readonly reason: Reason }

interface Edits<Edit> {
  /** Another object after each change. */
  readonly edits: Store<ReadonlyMap<string, Edit>>
  /** The cells whose text is refused, in the order in which they were refused. */
  readonly refused: () => ReadonlySet<string>
  /** Records the state of some cells of a time, the one that is shown unless said; `null` removes it. */
  readonly note: (edits: readonly (readonly [string, Edit | null])[], time?: string) => void
  /** Calls a listener with the cells whose state was recorded; the returned function stops it. */
  readonly follow: (listener: (keys: readonly string[]) => void) => () => void
}

interface Typed<Edit> {
  // Changed in place: of a wall that was confirmed, it holds thousands.
  readonly all: Map<string, Edit>
  readonly refused: Set<string>
}

/** By kind of cells, the texts that are refused. */
const kinds: (() => readonly RefusedText[])[] = []

const sayRefused = (): void => refusedTexts.set(() => kinds.flatMap((texts) => texts()))

/**
 * By cell, what was typed since the screen was opened; a refused text stays until it is corrected, also while other cells
 * are used. While a past is looked at, what was typed in the present waits; what is typed in the past goes with it. Nothing of it is
 * left in another workspace.
 *
 * @param addressOf where a cell is shown
 */
export function editStore<Edit extends { readonly state: string; readonly text?: string }>(
  addressOf: (key: string) => string,
): Edits<Edit> {
  const nothing = (): Typed<Edit> => ({ all: new Map(), refused: new Set() })
  const present = nothing()
  let shown = present
  kinds.push(() =>
    [...shown.refused].map((key) => ({ text: shown.all.get(key)?.text ?? '', at: addressOf(key) })),
  )
  const edits = store<ReadonlyMap<string, Edit>>(present.all)
  shownTime.follow(() => {
    shown = shownTime.get() === PRESENT ? present : nothing()
    edits.set(() => new SameMap(shown.all))
    sayRefused()
  })
  /** What was typed in a time; of a past that was left, nothing. */
  const typedIn = (time: string): Typed<Edit> => {
    if (time === shownTime.get()) return shown
    return time === PRESENT ? present : nothing()
  }
  const followers = new Set<(keys: readonly string[]) => void>()
  const note: Edits<Edit>['note'] = (noted, time = shownTime.get()) => {
    const typed = typedIn(time)
    const { all, refused } = typed
    let [givesUp, isOther] = [false, false]
    for (const [key, edit] of noted) {
      if (edit === null) {
        givesUp ||= refused.has(key)
        all.delete(key)
      } else all.set(key, edit)
      if (edit?.state === 'refused') {
        refused.add(key)
        isOther = true
      } else isOther = refused.delete(key) || isOther
    }
    if (typed !== shown) return
    edits.set(() => new SameMap(all))
    if (isOther) sayRefused()
    const keys = noted.map(([key]) => key)
    followers.forEach((listener) => listener(keys))
    if (givesUp && refused.size === 0) forgetRefusal()
  }
  forgetWithWorkspace(() =>
    note(
      [...present.all.keys()].map((key) => [key, null] as const),
      PRESENT,
    ),
  )
  return {
    edits,
    refused: () => shown.refused,
    note,
    follow: (listener) => {
      followers.add(listener)
      return () => followers.delete(listener)
    },
  }
}

/** What was typed in cells of hours, by agent, day, body and activity (`cellKey`). */
export const {
  edits: cellEdits,
  refused: refusedCells,
  note: noteEdits,
  follow: followEdits,
} = editStore<CellEdit>((key) => {
  // An identifier may have spaces.
  const [, agentId = '', date = ''] = /^(.+?) (\d{4}-\d{2}-\d{2}) /.exec(key) ?? []
  const on = readDay(date)
  return on === null ? paths.week() : paths.week(agentId, on)
})
