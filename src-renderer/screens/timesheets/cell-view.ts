import type { TimeLineValue } from '#shared/domain/workspace/change'
import type { Minutes } from '#shared/kernel/minutes'
import { minutes } from '#shared/kernel/minutes'
import type { CellEdit, RefusalReason } from './cell-edits'

/** What a cell shows. */
export interface CellView {
  /** What counts in totals: a refused text counts for nothing, the value kept below it does. */
  readonly minutes: Minutes
  readonly task: string
  /** `stored`: read from the store; `kept`: typed during this visit and kept. */
  readonly state: 'empty' | 'stored' | 'pending' | 'kept' | 'refused'
  readonly refusal: { readonly text: string; readonly reason: RefusalReason } | null
}

const stored = (value: TimeLineValue | null): CellView => ({
  minutes: value?.minutes ?? minutes(0),
  task: value?.task ?? '',
  state: value === null ? 'empty' : 'stored',
  refusal: null,
})

/**
 * What a cell shows, from what is stored and what was typed: an entry under way shows at once; one that was kept gives
 * way to the store as soon as it is read again, so that an undo is seen.
 */
export function cellView(
  value: TimeLineValue | null,
  edit: CellEdit | undefined,
  readAt: number,
): CellView {
  const below = stored(value)
  if (edit === undefined) return below
  if (edit.state === 'refused')
    return { ...below, state: 'refused', refusal: { text: edit.text, reason: edit.reason } }
  if (edit.state === 'pending') return { ...edit, refusal: null }
  if (edit.readAt === readAt) return { ...edit, refusal: null }
  const same = below.minutes === edit.minutes && below.task === edit.task && below.minutes > 0
  return same ? { ...below, state: 'kept' } : below
}
