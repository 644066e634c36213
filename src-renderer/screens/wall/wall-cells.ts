import type { Day } from '#shared/kernel/day'
import { minutes, MINUTES_PER_DAY, type Minutes } from '#shared/kernel/minutes'
import { readCellText } from '#shared/domain/timesheets/read-cell-text'
import type { CellEdit } from '../../grid/cell-edits'
import { cellKey } from '../../grid/cell-key'
import { cellView } from '../../grid/cell-view'
import { Topics } from '../../grid/topics'
import { Ledger } from './ledger'
import type { Sums } from './sums'
import {
  countsFor,
  countDays,
  countsForTyped,
  sameTime,
  sameView,
  wallCellView,
  type WallCellView,
  type WallDay,
} from './wall-cell-view'
import { accountOf, placeOf, takeRows } from './row-place'
import { PlacesOfKeys } from './places-of-keys'
import { TypedTexts, type Draft, type TypedPlace } from './typed-texts'
import {
  NO_WALL,
  type ModelRow,
  type WallColumn,
  type WallGroup,
  type WallModel,
} from './wall-model'
import { topic } from './wall-topic'

/** The longest duration of a cell. */
const DAY = minutes(MINUTES_PER_DAY)

/** The cells of the wall: what is kept, foreseen and typed, with every sum kept up to date. */
export class WallCells {
  readonly topics = new Topics()
  readonly ledger = new Ledger(0)
  model: WallModel = NO_WALL
  draft: Draft | null = null
  /** Above so many rows or cells, everything is drawn again instead of each. */
  many = 300
  /** Rows with a refused text, and how many. */
  readonly refused = new Map<string, number>()
  private readonly typed = new TypedTexts()
  readonly rows = new Map<string, ModelRow>()
  groups: ReadonlyMap<string, WallGroup> = new Map()
  /** The days shown, and their columns. */
  days: ReadonlyMap<string, Pick<TypedPlace, 'day' | 'column'>> = new Map()
  readonly places = new PlacesOfKeys()
  /** By row, what each cell shows, as far as it was asked for or counted. */
  private readonly views = new Map<string, WallCellView[]>()

  /** An agent's group. */
  group(agentId: string): WallGroup | undefined {
    return this.groups.get(agentId)
  }

  column(index: number): WallColumn | undefined {
    return this.model.columns[index]
  }

  /** One day of a row, with what was typed since the screen was opened. */
  day(row: ModelRow, day: Day, typed = this.typed.in(row.key)): WallDay {
    // Which reading is on screen matters to what was typed alone.
    const edit = typed?.get(day)
    const readAt = edit === undefined ? 0 : (this.groups.get(row.agentId)?.readAt ?? 0)
    return {
      view: cellView(row.kept.get(day) ?? null, edit, readAt),
      foreseen: this.model.week === null ? row.foreseen.get(day) : undefined,
    }
  }

  /** What a cell shows. */
  cell(row: ModelRow, column: number): WallCellView {
    const known = this.views.get(row.key)?.[column]
    if (known !== undefined) return known
    const view = this.look(row, column)
    if (this.rows.get(row.key) === row) this.viewsOf(row)[column] = view
    return view
  }

  private viewsOf({ key }: ModelRow): WallCellView[] {
    const views = this.views.get(key) ?? []
    this.views.set(key, views)
    return views
  }

  private look(row: ModelRow, column: number, typed = this.typed.in(row.key)): WallCellView {
    return wallCellView((this.column(column)?.days ?? []).map((day) => this.day(row, day, typed)))
  }

  /** The current value of a cell in the sums: while it is typed in, the value of its text. */
  live(row: ModelRow, column: number): Minutes {
    return this.textOf(row, column) ?? this.cell(row, column).minutes
  }

  /** What the cell above shows, within the same agent. */
  above(row: ModelRow, column: number): WallCellView | null {
    const rows = this.groups.get(row.agentId)?.rows ?? []
    const before = rows[rows.findIndex(({ key }) => key === row.key) - 1]
    return before === undefined ? null : this.cell(before, column)
  }

  sums(name: string): Sums {
    return this.ledger.sums(name)
  }

  /** Shows other facts: only what differs is counted again. */
  setModel(model: WallModel): void {
    const before = this.model
    const known = this.groups
    this.model = model
    this.groups = new Map(model.groups.map((group) => [group.agent.id, group]))
    if (before.key !== model.key) {
      this.showAnew()
      return
    }
    const moved = new Set<string>()
    for (const [agentId, group] of known) if (!this.groups.has(agentId)) this.dropAll(group.rows)
    const rows = model.groups.flatMap((group) => {
      const shown = known.get(group.agent.id)
      return shown === group ? [] : this.showGroup(group, shown, moved)
    })
    this.countRows(rows, moved)
    if (before.week !== model.week) moved.add(topic.week)
    for (const name of moved) this.topics.notify(name)
  }

  /** Forgets what was shown, and counts everything. */
  private showAnew(): void {
    const { columns, groups } = this.model
    this.ledger.restart(columns.length)
    for (const known of [this.refused, this.views, this.places]) known.clear()
    this.typed.forget()
    this.draft = null
    this.days = new Map(
      columns.flatMap(({ days }, column) => days.map((day) => [day, { day, column }] as const)),
    )
    takeRows(this.rows, groups)
    for (const key of this.typed.all.keys()) this.noteTyped(key)
    for (const { rows } of groups)
      for (const row of rows) if (!this.typed.isIn(row.key)) this.enter(row)
    this.countAnew(this.typed.rows.flatMap((key) => this.rows.get(key) ?? []))
  }

  /** Shows an agent's other facts; returns the rows that differ from before, or were typed in. */
  private showGroup(
    group: WallGroup,
    before: WallGroup | undefined,
    moved: Set<string>,
  ): readonly ModelRow[] {
    const agentId = group.agent.id
    moved.add(topic.checks(agentId)).add(topic.allChecks)
    const kept = new Set(group.rows.map(({ key }) => key))
    this.dropAll(before?.rows.filter(({ key }) => !kept.has(key)) ?? [])
    return group.rows.filter((row) => {
      const known = this.rows.get(row.key)
      this.rows.set(row.key, row)
      if (known === undefined)
        for (const { day } of this.days.values())
          this.noteTyped(cellKey(agentId, { ...placeOf(row), day }))
      return known !== row || this.typed.isIn(row.key)
    })
  }

  private countRows(rows: readonly ModelRow[], moved: Set<string>): void {
    if (rows.length > this.many) this.countAnew(rows)
    else
      for (const row of rows)
        this.model.columns.forEach((_, column) => this.count(row, column, moved))
  }

  /** Counts a row without looking at its cells, as few are in sight; returns whether its hours changed. */
  private enter(row: ModelRow): boolean {
    const typed = this.typed.in(row.key)
    const readAt = this.groups.get(row.agentId)?.readAt ?? 0
    const counted = { onWall: this.model.week === null, typed, readAt }
    const { columns } = this.model
    return this.ledger.enter(accountOf(row), (column, into) =>
      countDays(row, columns[column]?.days ?? [], counted, into),
    )
  }

  /** Counts many rows, and notifies all followers once instead of those of each cell and sum. */
  private countAnew(rows: readonly ModelRow[]): void {
    const moved = new Set<string>()
    for (const row of rows) {
      this.views.delete(row.key)
      const changed = this.enter(row)
      if (this.draft?.row === row.key) this.count(row, this.draft.column, moved)
      if (this.refused.has(row.key) || this.typed.isRefused(row.key)) this.noteRefusals(row, moved)
      if (changed) moved.add(topic.checks(row.agentId)).add(topic.allChecks)
    }
    for (const name of moved) this.topics.notify(name)
    this.topics.notifyAll()
  }

  /** Takes the texts typed in some cells, on this wall or elsewhere. */
  setEdits(edits: ReadonlyMap<string, CellEdit>, keys: Iterable<string>): void {
    if (this.typed.all === edits) return
    this.typed.all = edits
    const places = [...keys].flatMap((key) => this.noteTyped(key) ?? [])
    const moved = new Set<string>()
    if (places.length > this.many) this.countAnew([...new Set(places.map(({ row }) => row))])
    else for (const { row, column } of places) this.count(row, column, moved)
    for (const name of moved) this.topics.notify(name)
  }

  /** Takes what was typed in a cell, where it is shown, and returns its place. */
  private noteTyped(key: string): TypedPlace | null {
    const place = this.places.of(key, this)
    if (place !== null) this.typed.note(key, place)
    return place
  }

  /** The cell in sight whose text was refused last; `null` where none is. */
  lastRefused(): { readonly row: ModelRow; readonly column: number } | null {
    for (const [key, { state }] of [...this.typed.all].reverse()) {
      const place = state === 'refused' ? this.places.of(key, this) : null
      if (place !== null) return place
    }
    return null
  }

  /** Opens, changes or closes the cell being typed in: sums follow as soon as its text reads as a duration. */
  setDraft(draft: Draft | null): void {
    const before = this.draft
    this.draft = draft
    const moved = new Set<string>()
    for (const touched of [before, draft]) {
      const row = touched === null ? undefined : this.rows.get(touched.row)
      if (touched !== null && row !== undefined) {
        this.count(row, touched.column, moved)
        moved.add(topic.cell(row.key, touched.column))
      }
    }
    for (const name of moved) this.topics.notify(name)
  }

  private dropAll(rows: readonly ModelRow[]): void {
    for (const row of rows) {
      for (const known of [this.rows, this.refused, this.views]) known.delete(row.key)
      this.typed.forget(row.key)
      for (const name of this.ledger.remove(accountOf(row))) this.topics.notify(name)
    }
  }

  /** Computes a cell again; adds to `moved` the topics of what changed, and only those. */
  private count(row: ModelRow, column: number, moved: Set<string>): void {
    const views = this.viewsOf(row)
    const before = views[column]
    const view = this.look(row, column)
    views[column] = view
    const sums = this.sumsOf(row, column, view)
    for (const name of this.ledger.set({ ...accountOf(row), column }, sums)) moved.add(name)
    if (before !== undefined && sameView(before, view)) return
    moved.add(topic.cell(row.key, column))
    if (!sameTime(before, view)) {
      moved.add(topic.checks(row.agentId))
      moved.add(topic.allChecks)
    }
    if (view.refusal !== null || before?.refusal) this.noteRefusals(row, moved)
  }

  /** The result of a text in a cell, read as it will be once the cell is left. */
  read(row: ModelRow, column: number, text: string, pasted = false) {
    const [day] = this.column(column)?.days ?? []
    const lengths = this.groups.get(row.agentId)?.dayLengths
    return readCellText(text, {
      current: this.cell(row, column).minutes,
      above: this.above(row, column)?.minutes ?? null,
      most: DAY,
      pasted,
      dayLength: day === undefined ? null : (lengths?.get(day) ?? null),
    })
  }

  private sumsOf(row: ModelRow, column: number, view: WallCellView): Sums {
    const typed = this.textOf(row, column)
    return typed === null ? countsFor(view) : countsForTyped(view, typed)
  }

  private textOf(row: ModelRow, column: number): Minutes | null {
    const { draft } = this
    if (draft?.row !== row.key || draft.column !== column) return null
    if (draft.text.trim() === '') return minutes(0)
    const read = this.read(row, column, draft.text)
    return read.ok ? read.value.minutes : null
  }

  private noteRefusals(row: ModelRow, moved: Set<string>): void {
    moved.add(topic.refusals(row.key))
    const count = this.model.columns.filter((_, at) => this.cell(row, at).refusal !== null).length
    if (count === (this.refused.get(row.key) ?? 0)) return
    if (count === 0) this.refused.delete(row.key)
    else this.refused.set(row.key, count)
    moved.add(topic.lines)
  }
}
