import { minutes, type Minutes } from '#shared/kernel/minutes'
import { isSameLineValue, type TimeLineValue } from '#shared/domain/timesheets/timesheet-change'
import type { CellEdit, RefusalReason } from './cell-edits'

/** The content of a cell. */
export interface CellView {
  /** What is kept, or about to be; `null` where there is no line. Zero minutes are a line: nothing was done. */
  readonly value: TimeLineValue | null
  /** The value counted in totals: a refused text counts for nothing, the kept value below it does. */
  readonly minutes: Minutes
  readonly task: string
  /** `stored`: read from the store; `kept`: typed since the screen was opened, and kept. */
  readonly state: 'empty' | 'stored' | 'pending' | 'kept' | 'refused'
  readonly refusal: { readonly text: string; readonly reason: RefusalReason } | null
}

const showing = (value: TimeLineValue | null, state: CellView['state']): CellView => ({
  value,
  minutes: value?.minutes ?? minutes(0),
  task: value?.task ?? '',
  state,
  refusal: null,
})

/** Whether what was typed is shown: until hours are on screen whose reading holds it. */
const isShown = (edit: Exclude<CellEdit, { state: 'refused' }>, readAt: number): boolean =>
  edit.state === 'pending' || readAt < edit.storedFrom

/** What counts in the sums of a cell, which its view holds too (`cellView`); `null` where there is no line. */
export function countedValue(
  value: TimeLineValue | null,
  edit: CellEdit | undefined,
  readAt: number,
): TimeLineValue | null {
  if (edit === undefined || edit.state === 'refused') return value
  return isShown(edit, readAt) ? edit.value : value
}

/**
 * What a cell shows, from what is stored and what was typed: a pending entry is shown immediately; a kept one is replaced
 * by the store as soon as it is read again, so that an undo is shown.
 */
export function cellView(
  value: TimeLineValue | null,
  edit: CellEdit | undefined,
  readAt: number,
): CellView {
  const below = showing(value, value === null ? 'empty' : 'stored')
  if (edit === undefined) return below
  if (edit.state === 'refused')
    return { ...below, state: 'refused', refusal: { text: edit.text, reason: edit.reason } }
  if (isShown(edit, readAt)) return showing(edit.value, edit.state)
  const same = value !== null && isSameLineValue(value, edit.value)
  return same ? { ...below, state: 'kept' } : below
}
