import { useCallback, useState } from 'react'
import { agentName } from '#shared/domain/agents/agent'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import type { TimeLineValue } from '#shared/domain/timesheets/timesheet-change'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { noteEdits } from '../../grid/cell-edits'
import { cellKey } from '../../grid/cell-key'
import { fromClipboard, toClipboard } from '../../grid/clipboard-text'
import type { GridRange } from '../../grid/grid-place'
import type { ViewOf } from './use-cell-views'
import type { CellEntry } from '../../grid/use-record-cells'
import { useRecordCells } from '../../grid/use-record-cells'
import type { ModelRow, StatementLock, WeekModel } from './week-model'

/** Something to say of the last gesture that the cells themselves do not show. */
export type GridNotice =
  | { readonly kind: 'rounded'; readonly found: string; readonly minutes: Minutes }
  | { readonly kind: 'locked'; readonly lock: StatementLock }
  | { readonly kind: 'outside'; readonly count: number }

/** What can be done to cells. */
export interface CellActions {
  readonly notice: GridNotice | null
  readonly setNotice: (notice: GridNotice | null) => void
  /** Keeps what was typed in a cell, or says in place why not. */
  readonly enter: (row: ModelRow, weekday: number, text: string) => void
  readonly setTask: (row: ModelRow, weekday: number, task: string) => void
  readonly clear: (range: GridRange) => void
  /** Drops a refused text: the kept value shows again. */
  readonly giveUp: (row: ModelRow, weekday: number) => void
  readonly copy: (range: GridRange) => string
  readonly paste: (range: GridRange, text: string) => void
}

const DAY = minutes(MINUTES_PER_DAY)
const NOTHING = minutes(0)

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** The gestures of the grid, down to what is asked of the desk. */
export function useCellActions(
  model: WeekModel,
  weekdays: readonly number[],
  viewOf: ViewOf,
): CellActions {
  const [told, setTold] = useState<{
    readonly monday: Day | undefined
    readonly notice: GridNotice | null
  } | null>(null)
  const { agent, days, rows, readAt } = model
  const record = useRecordCells(useCallback(() => readAt, [readAt]))
  const [monday] = days
  const setNotice = (notice: GridNotice | null): void => setTold({ monday, notice })
  // What was said of one week says nothing of another.
  const notice = told?.monday === monday ? (told?.notice ?? null) : null

  const keyOf = (row: ModelRow, weekday: number): string | null => {
    const day = days[weekday]
    return day === undefined ? null : cellKey(agent.id, { ...row, day })
  }
  const entry = (
    row: ModelRow,
    weekday: number,
    text: string,
    changed: Partial<TimeLineValue>,
  ): CellEntry[] => {
    const day = days[weekday]
    if (day === undefined) return []
    const kept = viewOf(row, weekday).value ?? { minutes: NOTHING, task: '' }
    const value = { ...kept, ...changed }
    const { collectivityId, activity, name: body } = row
    const names = { agentId: agent.id, agent: agentName(agent), body }
    return [
      { ...names, day, collectivityId, activity, text, value: value.minutes === 0 ? null : value },
    ]
  }
  const forget = (row: ModelRow, weekday: number): void => {
    const key = keyOf(row, weekday)
    if (key !== null) noteEdits([[key, null]])
  }
  /** Reads a text; what can be kept is given back, what can't is marked in its cell. */
  const readCell = (row: ModelRow, weekday: number, text: string): CellEntry[] => {
    const view = viewOf(row, weekday)
    const typed = text.trim()
    const read = typed === '' ? null : parseDuration(typed, DAY)
    if (read?.ok === false) {
      const [failure] = read.failures
      const key = keyOf(row, weekday)
      if (key !== null && failure !== undefined)
        noteEdits([[key, { state: 'refused', text: typed, reason: { kind: 'duration', failure } }]])
      return []
    }
    const value = read?.value.minutes ?? NOTHING
    if (read?.value.exact === false) setNotice({ kind: 'rounded', found: typed, minutes: value })
    if (view.state === 'refused') forget(row, weekday)
    return value === view.minutes ? [] : entry(row, weekday, typed, { minutes: value })
  }
  const keep = (entries: readonly CellEntry[]): void => {
    if (entries.length > 0) void record(entries)
  }
  const cellsOf = ({ from, to }: GridRange) =>
    span(from.row, to.row).map((at) =>
      span(from.column, to.column).map((column) => ({ row: rows[at], weekday: weekdays[column] })),
    )

  return {
    notice,
    setNotice,
    enter: (row, weekday, text) => {
      setNotice(null)
      keep(readCell(row, weekday, text))
    },
    setTask: (row, weekday, task) => {
      const view = viewOf(row, weekday)
      if (view.minutes === 0 || view.task === task.trim()) return
      keep(entry(row, weekday, '', { task: task.trim() }))
    },
    clear: (range) => {
      setNotice(null)
      keep(
        cellsOf(range)
          .flat()
          .flatMap(({ row, weekday }) => {
            if (row === undefined || weekday === undefined) return []
            const lock = row.locks[weekday] ?? null
            if (lock !== null) setNotice({ kind: 'locked', lock })
            return lock === null ? readCell(row, weekday, '') : []
          }),
      )
    },
    giveUp: forget,
    copy: (range) =>
      toClipboard(
        cellsOf(range).map((line) =>
          line.map(({ row, weekday }) =>
            row === undefined || weekday === undefined ? NOTHING : viewOf(row, weekday).minutes,
          ),
        ),
      ),
    paste: (range, text) => {
      setNotice(null)
      const lines = fromClipboard(text)
      const [only] = lines.length === 1 && lines[0]?.length === 1 ? lines[0] : []
      const wanted =
        only === undefined
          ? lines.flatMap((line, down) =>
              line.map((cell, right) => ({
                row: rows[range.from.row + down],
                weekday: weekdays[range.from.column + right],
                cell,
              })),
            )
          : cellsOf(range)
              .flat()
              .map((place) => ({ ...place, cell: only }))
      const outside = wanted.filter(
        ({ row, weekday, cell }) => (row === undefined || weekday === undefined) && cell !== '',
      ).length
      if (outside > 0) setNotice({ kind: 'outside', count: outside })
      keep(
        wanted.flatMap(({ row, weekday, cell }) =>
          row === undefined || weekday === undefined ? [] : readCell(row, weekday, cell),
        ),
      )
    },
  }
}
