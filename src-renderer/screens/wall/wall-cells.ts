import type { Day } from '#shared/kernel/day'
import { minutes, MINUTES_PER_DAY, type Minutes } from '#shared/kernel/minutes'
import type { Result } from '#shared/kernel/result'
import type { DurationFailure, ReadDuration } from '#shared/domain/timesheets/parse-duration'
import { readCellText } from '#shared/domain/timesheets/read-cell-text'
import { cellEdits, type CellEdit } from '../../grid/cell-edits'
import { cellKey } from '../../grid/cell-key'
import { cellView } from '../../grid/cell-view'
import { Topics } from '../../grid/topics'
import { Ledger } from './ledger'
import type { Sums } from './sums'
import {
  countsFor,
  countsForTyped,
  sameTime,
  sameView,
  wallCellView,
  type WallCellView,
  type WallDay,
} from './wall-cell-view'
import type { ModelRow, WallColumn, WallGroup, WallModel } from './wall-model'

/** The longest duration of a cell. */
const DAY = minutes(MINUTES_PER_DAY)

/** What is being typed, and where. */
export interface Draft {
  readonly row: string
  readonly column: number
  readonly text: string
}

/** The topics that parts of the wall follow, besides the accounts of the ledger. */
export const topic = {
  cell: (row: string, column: number) => `cell ${row} ${String(column)}`,
  /** The refused texts of a row, and why. */
  refusals: (row: string) => `refusals ${row}`,
  /** A body's year: hours done of its contracted hours. */
  year: (collectivityId: string) => `year ${collectivityId}`,
  /** The lines shown, their order and heights. */
  lines: 'lines',
  active: 'active',
  notice: 'notice',
  /** The question before hours after today are confirmed. */
  ahead: 'ahead',
  /** The question which rows the names of a pasted block mean. */
  naming: 'naming',
  /** Whose new line is being asked for. */
  adding: 'adding',
  checks: (agentId: string) => `checks ${agentId}`,
  allChecks: 'checks',
  /** The additional facts of an agent's own week. */
  week: 'week',
} as const

const EMPTY: WallModel = { key: '', view: 'week', days: [], columns: [], groups: [], week: null }

/** The cells of the wall: what is kept, foreseen and typed, with every sum kept up to date. */
export class WallCells {
  readonly topics = new Topics()
  readonly ledger = new Ledger()
  model: WallModel = EMPTY
  draft: Draft | null = null
  /** Rows with a refused text, and how many. */
  readonly refused = new Map<string, number>()
  private edits: ReadonlyMap<string, CellEdit> = cellEdits.get()
  private readonly rows = new Map<string, ModelRow>()
  private readonly groups = new Map<string, WallGroup>()
  /** By the key of an edit, the row and column that show it. */
  private readonly places = new Map<string, readonly [string, number]>()
  /** By row, what each cell showed when it was last counted. */
  private readonly views = new Map<string, WallCellView[]>()

  /** A row by its key. */
  row(key: string): ModelRow | undefined {
    return this.rows.get(key)
  }

  /** An agent's group. */
  group(agentId: string): WallGroup | undefined {
    return this.groups.get(agentId)
  }

  column(index: number): WallColumn | undefined {
    return this.model.columns[index]
  }

  /** One day of a row, with what was typed since the screen was opened. */
  day(row: ModelRow, day: Day): WallDay {
    const edit = this.edits.get(cellKey(row.agentId, { ...placeOf(row), day }))
    const readAt = this.groups.get(row.agentId)?.readAt ?? 0
    return {
      view: cellView(row.kept.get(day) ?? null, edit, readAt),
      foreseen: this.model.week === null ? row.foreseen.get(day) : undefined,
    }
  }

  /** What a cell shows. */
  cell(row: ModelRow, column: number): WallCellView {
    return this.views.get(row.key)?.[column] ?? this.look(row, column)
  }

  private look(row: ModelRow, column: number): WallCellView {
    return wallCellView((this.column(column)?.days ?? []).map((day) => this.day(row, day)))
  }

  /** The current value of a cell in the sums: while it is typed in, the value of its text. */
  live(row: ModelRow, column: number): Minutes {
    return this.typed(row, column) ?? this.cell(row, column).minutes
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
    this.model = model
    if (before.key !== model.key) {
      this.ledger.clear()
      for (const known of [this.rows, this.groups, this.places, this.refused, this.views])
        known.clear()
      this.draft = null
    }
    const kept = new Set(model.groups.flatMap(({ rows }) => rows.map(({ key }) => key)))
    for (const row of [...this.rows.values()]) if (!kept.has(row.key)) this.drop(row)
    const moved = new Set<string>()
    for (const group of model.groups) {
      if (this.groups.get(group.agent.id) === group) continue
      this.groups.set(group.agent.id, group)
      moved.add(topic.checks(group.agent.id)).add(topic.allChecks)
      for (const row of group.rows) {
        this.enter(row)
        model.columns.forEach((_, column) => this.count(row, column, moved))
      }
    }
    if (before.week !== model.week) moved.add(topic.week)
    if (before.key !== model.key) this.topics.notifyAll()
    else for (const name of moved) this.topics.notify(name)
  }

  /** Takes the texts typed on this wall or elsewhere. */
  setEdits(edits: ReadonlyMap<string, CellEdit>): void {
    const before = this.edits
    if (before === edits) return
    this.edits = edits
    const moved = new Set<string>()
    for (const key of new Set([...before.keys(), ...edits.keys()])) {
      const place = before.get(key) === edits.get(key) ? undefined : this.places.get(key)
      const row = place === undefined ? undefined : this.rows.get(place[0])
      if (place !== undefined && row !== undefined) this.count(row, place[1], moved)
    }
    for (const name of moved) this.topics.notify(name)
  }

  /** The cell in sight whose text was refused last; `null` where none is. */
  lastRefused(): { readonly row: ModelRow; readonly column: number } | null {
    for (const [key, { state }] of [...this.edits].reverse()) {
      const [name = '', column = 0] = this.places.get(key) ?? []
      const row = state === 'refused' ? this.rows.get(name) : undefined
      if (row !== undefined) return { row, column }
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

  private enter(row: ModelRow): void {
    this.rows.set(row.key, row)
    this.model.columns.forEach(({ days }, column) => {
      for (const day of days)
        this.places.set(cellKey(row.agentId, { ...placeOf(row), day }), [row.key, column])
    })
  }

  private drop(row: ModelRow): void {
    for (const known of [this.rows, this.refused, this.views]) known.delete(row.key)
    for (const name of this.ledger.remove(accountOf(row))) this.topics.notify(name)
  }

  /** Computes a cell again; adds to `moved` the topics of what changed, and only those. */
  private count(row: ModelRow, column: number, moved: Set<string>): void {
    const views = this.views.get(row.key) ?? []
    const before = views[column]
    const view = this.look(row, column)
    views[column] = view
    this.views.set(row.key, views)
    const typed = this.typed(row, column)
    const sums = typed === null ? countsFor(view) : countsForTyped(view, typed)
    for (const name of this.ledger.set({ ...accountOf(row), column }, sums)) moved.add(name)
    if (before !== undefined && sameView(before, view)) return
    moved.add(topic.cell(row.key, column))
    if (before === undefined || !sameTime(before, view)) {
      moved.add(topic.checks(row.agentId))
      moved.add(topic.allChecks)
    }
    if (view.refusal !== null || before?.refusal) this.noteRefusals(row, moved)
  }

  /** The result of a text in a cell, read as it will be once the cell is left. */
  read(row: ModelRow, column: number, text: string): Result<ReadDuration, DurationFailure> {
    const [day] = this.column(column)?.days ?? []
    const lengths = this.groups.get(row.agentId)?.dayLengths
    return readCellText(text, {
      current: this.cell(row, column).minutes,
      above: this.above(row, column)?.minutes ?? null,
      most: DAY,
      dayLength: day === undefined ? null : (lengths?.get(day) ?? null),
    })
  }

  private typed(row: ModelRow, column: number): Minutes | null {
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

/** The place of a row, as part of the keys of cells. */
export const placeOf = ({ collectivityId, activity }: ModelRow) => ({ collectivityId, activity })

const accountOf = ({ key, agentId, collectivityId }: ModelRow) => ({
  row: key,
  agentId,
  collectivityId,
})
