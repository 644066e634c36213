import { lineToKeep } from '#shared/domain/timesheets/line-to-keep'
import type { TimeLineValue } from '#shared/domain/timesheets/timesheet-change'
import type { Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { visibleLine } from '#shared/kernel/visible-line'
import { noteEdits } from '../../grid/cell-edits'
import { cellKey } from '../../grid/cell-key'
import { mayDiffer } from '../../grid/may-differ'
import { fromClipboard } from '../../grid/clipboard-text'
import { span, type GridRange } from '../../grid/grid-place'
import type { CellEntry } from '../../grid/use-record-cells'
import { copiedHours } from './copied-hours'
import { namedPaste, pastedByName, rowsOfNames, type NamedPaste } from './named-paste'
import type { Obstacles } from './obstacles'
import { placedCells, rowsBetween } from './placed-cells'
import { placeOf } from './row-place'
import { waits } from './wall-cell-view'
import type { ModelRow } from './wall-model'
import type { WallStore } from './wall-store'

/** The most names of a pasted block that are asked about. */
const MOST_ASKED = 50

/** The gestures of a grid of hours, down to the questions to the desk: everything of one gesture in one change. */
export class WallActions {
  private readonly store: WallStore
  private readonly obstacles: Obstacles
  private readonly today: Day
  private readonly record: (entries: readonly CellEntry[]) => void
  private readonly nameOf: (collectivityId: string | null) => string

  constructor(
    store: WallStore,
    obstacles: Obstacles,
    today: Day,
    record: (entries: readonly CellEntry[]) => void,
    nameOf: (collectivityId: string | null) => string,
  ) {
    this.store = store
    this.obstacles = obstacles
    this.today = today
    this.record = record
    this.nameOf = nameOf
  }

  /** Keeps what was typed in a cell, or shows in place why not. */
  enter(row: ModelRow, column: number, text: string): void {
    this.store.setNotice(null)
    this.keep(this.read(row, column, text))
  }

  /**
   * Confirms what is foreseen in some cells; returns how many were confirmed. On an agent's line: all their rows. Where several
   * cells hold hours after today, nothing is confirmed before that is answered (`answerAhead`).
   */
  confirm(range: GridRange): number {
    return this.confirmCells(this.rowsOf(range), span(range.from.column, range.to.column))
  }

  /** Confirms all that is shown, folded agents too. */
  confirmAll(): number {
    const { groups, columns } = this.store.cells.model
    const count = this.confirmCells(
      groups.flatMap(({ rows }) => rows),
      columns.map((_, column) => column),
    )
    this.sayWhereNone(count)
    return count
  }

  /** Confirms what is selected, and says where that was nothing. */
  confirmSelection(range: GridRange): void {
    this.sayWhereNone(this.confirm(range))
  }

  /** Confirms what was answered to the question about hours after today; nothing where it was given up. */
  answerAhead(entries: readonly CellEntry[]): void {
    this.store.setAhead(null)
    this.keepConfirmed(entries)
  }

  /** The line is deleted; where hours are foreseen, a line of zero is kept instead. */
  clear(range: GridRange): void {
    this.fill(range, '')
  }

  /** Keeps the same text in every cell of a selection. */
  fill(range: GridRange, text: string): void {
    this.store.setNotice(null)
    if (!this.areDays(span(range.from.column, range.to.column))) return
    this.keep(this.eachCell(range).flatMap(([row, column]) => this.read(row, column, text)))
  }

  /** Copies the top cell of each column of the selection downwards; a single cell takes the one above. */
  fillDown({ from, to }: GridRange): void {
    this.store.setNotice(null)
    const rows = rowsBetween(this.store, from.row, to.row)
    const columns = span(from.column, to.column)
    const [top, ...below] = rows
    if (top === undefined || !this.areDays(columns)) return
    this.keep(
      columns.flatMap((column) =>
        below.length === 0
          ? this.read(top, column, '=')
          : below.flatMap((row) =>
              this.read(row, column, `${this.store.cells.cell(top, column).minutes}m`),
            ),
      ),
    )
  }

  /** Drops refused texts: the kept values are shown again. */
  giveUp(row: ModelRow, column: number): void {
    const keys = this.daysOf(column).map((day) => cellKey(row.agentId, { ...placeOf(row), day }))
    noteEdits(keys.map((key) => [key, null]))
  }

  setTask(row: ModelRow, day: Day, task: string): void {
    const { value } = this.store.cells.day(row, day).view
    const text = visibleLine(task)
    if (value === null || value.task === text) return
    this.keep([this.entry(row, day, { ...value, task: text }, '')])
  }

  copy(range: GridRange): string {
    return copiedHours(this.store, range)
  }

  /**
   * Pastes a spreadsheet's cells; the lines of agents are skipped. Where a column of the block names its rows, each goes
   * to the row of its name, once every name is sure.
   */
  paste(range: GridRange, text: string): void {
    this.store.setNotice(null)
    const { row, column } = range.from
    const { columns } = this.store.cells.model
    const group = this.store.lineAt(row)?.group
    const named = namedPaste(group, column, columns, fromClipboard(text), this.nameOf)
    if (named !== null) {
      const hasDays = named.columns.some((column) => column !== null)
      const unsure = named.names.filter(({ isSure }) => !isSure).length
      if (!hasDays || unsure === 0) this.pasteNamed(named, rowsOfNames(named))
      else if (unsure <= MOST_ASKED) this.store.setNaming(named)
      else this.store.setNotice({ kind: 'tooManyNames', count: unsure })
      return
    }
    const { cells, outside } = placedCells(this.store, range, text)
    if (!this.areDays(cells.map(({ column }) => column))) return
    if (outside > 0) this.store.setNotice({ kind: 'outside', count: outside })
    this.keep(cells.flatMap((cell) => this.readPasted(cell.row, cell.column, cell.text)))
  }

  /** Pastes a block by the rows that its names mean; names without a row are left out. */
  pasteNamed(named: NamedPaste, rows: readonly (ModelRow | null)[]): void {
    const { count, leftOut, cells } = pastedByName(named, rows)
    this.store.setNaming(null)
    this.store.setNotice({ kind: 'pastedByName', count, leftOut, unnamed: named.unnamed })
    this.keep(cells.flatMap(({ row, column, text }) => this.readPasted(row, column, text)))
  }

  /** Where nothing is kept an empty cell changes nothing: what is foreseen stays foreseen. */
  private readPasted(row: ModelRow, column: number, text: string): CellEntry[] {
    const empty = text === '' && this.store.cells.cell(row, column).status !== 'confirmed'
    return empty ? [] : this.read(row, column, text, true)
  }

  /** Whether a cell can be typed in; shows why not. */
  isOpen(row: ModelRow, column: number): boolean {
    const days = this.daysOf(column)
    const [day] = days
    if (day === undefined || days.length > 1) {
      this.store.setNotice({ kind: 'severalDays' })
      return false
    }
    const lock = this.obstacles.lock(row, day)
    if (lock !== null) this.store.setNotice({ kind: 'locked', why: lock })
    return lock === null
  }

  private daysOf(column: number): readonly Day[] {
    return this.store.cells.column(column)?.days ?? []
  }

  /** Whether each column is one day; says where one is not, of which nothing is kept then. */
  private areDays(columns: readonly number[]): boolean {
    const areDays = columns.every((column) => this.daysOf(column).length === 1)
    if (!areDays) this.store.setNotice({ kind: 'severalDays' })
    return areDays
  }

  /** The rows of a selection; an agent's line means all their rows. */
  private rowsOf({ from, to }: GridRange): readonly ModelRow[] {
    const rows = span(from.row, to.row).flatMap((at) => {
      const line = this.store.lineAt(at)
      if (line === undefined) return []
      return line.kind === 'row' ? [line.row] : line.group.rows
    })
    return [...new Map(rows.map((row) => [row.key, row])).values()]
  }

  private eachCell({ from, to }: GridRange): readonly (readonly [ModelRow, number])[] {
    return rowsBetween(this.store, from.row, to.row).flatMap((row) =>
      span(from.column, to.column).map((column) => [row, column] as const),
    )
  }

  private confirmCells(rows: readonly ModelRow[], columns: readonly number[]): number {
    this.store.setNotice(null)
    const entries: CellEntry[] = []
    let [blocked, why] = [0, '']
    for (const row of rows)
      for (const column of columns)
        for (const day of this.daysOf(column)) {
          if (!row.foreseen.has(day)) continue
          const standing = this.store.cells.day(row, day)
          const { view, foreseen } = standing
          if (!waits(standing) || foreseen === undefined || view.refusal !== null) continue
          const lock = this.obstacles.lock(row, day)
          const reason = this.obstacles.blocking(row, day)
          if (lock !== null || reason !== null) {
            blocked += 1
            why = reason ?? ''
            if (lock !== null) this.store.setNotice({ kind: 'locked', why: lock })
            continue
          }
          const value = lineToKeep(foreseen.minutes, null, foreseen)
          entries.push(this.entry(row, day, value, `${foreseen.minutes}m`))
        }
    if (blocked > 0 && this.store.notice === null)
      this.store.setNotice({ kind: 'blocked', sentence: why, count: blocked })
    const due = entries.filter(({ day }) => day <= this.today)
    if (entries.length > 1 && due.length < entries.length) {
      this.store.setAhead({ entries, due })
      return 0
    }
    this.keepConfirmed(entries)
    return entries.length
  }

  private sayWhereNone(count: number): void {
    if (count === 0 && this.store.notice === null && this.store.ahead === null)
      this.store.setNotice({ kind: 'nothingToConfirm' })
  }

  private keepConfirmed(entries: readonly CellEntry[]): void {
    this.keep(entries)
    if (entries.length > 1 && this.store.notice?.kind !== 'blocked')
      this.store.setNotice({ kind: 'confirmed', count: entries.length })
  }

  /**
   * Reads a text; valid values are returned, others are marked in their cell. A text pasted on a locked day is returned
   * too: main refuses it, and it stays visible.
   */
  private read(row: ModelRow, column: number, text: string, pasted = false): CellEntry[] {
    const typed = text.trim()
    const [day, more] = this.daysOf(column)
    const goes = pasted && typed !== '' && more === undefined
    if (day === undefined || (!goes && !this.isOpen(row, column))) return []
    const { cells } = this.store
    const { view, foreseen } = cells.day(row, day)
    const key = cellKey(row.agentId, { ...placeOf(row), day })
    const read = typed === '' ? null : cells.read(row, column, typed, pasted)
    if (read?.ok === false) {
      const [failure] = read.failures
      if (failure !== undefined)
        noteEdits([[key, { state: 'refused', text: typed, reason: { kind: 'duration', failure } }]])
      return []
    }
    if (read?.value.exact === false)
      this.store.setNotice({ kind: 'rounded', found: typed, minutes: read.value.minutes })
    if (view.state === 'refused') noteEdits([[key, null]])
    // An emptied cell with foreseen hours, which would reappear, is kept as zero.
    const length = read?.value.minutes ?? (foreseen === undefined ? null : minutes(0))
    const wanted = lineToKeep(length, view.value, row.foreseen.get(day))
    return wanted?.minutes === view.value?.minutes && !mayDiffer(view)
      ? []
      : [this.entry(row, day, wanted, typed)]
  }

  private entry(row: ModelRow, day: Day, value: TimeLineValue | null, text: string): CellEntry {
    const { agentId, agentName: agent, body } = row
    const place = { ...placeOf(row), day }
    const key = this.store.cells.places.keyOf(row, place, this.store.cells)
    return { ...place, key, agentId, agent, body, value, text }
  }

  private keep(entries: readonly CellEntry[]): void {
    if (entries.length > 0) this.record(entries)
  }
}
