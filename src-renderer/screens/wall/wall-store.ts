import type { BodyYear } from '#shared/domain/timesheets/week-checks'
import {
  rangeBetween,
  rangeHolds,
  type GridPlace,
  type GridRange,
  type GridSize,
} from '../../grid/grid-place'
import type { TabRun } from '../../grid/grid-keys'
import type { AheadQuestion } from './ahead-question'
import { account } from './ledger'
import type { NamedPaste } from './named-paste'
import { sameDayColumn } from './same-day-column'
import { WallCells } from './wall-cells'
import { isSameLine, type WallLine } from './wall-line'
import { topic } from './wall-topic'
import type { WallModel } from './wall-model'
import type { WallNotice } from './wall-notice'

/** The hours of the bodies under contract this year, by body. */
type BodyYears = ReadonlyMap<string, BodyYear>

const isOver = (year: BodyYear | undefined): boolean =>
  year !== undefined && year.done > year.contracted

interface Chosen {
  readonly key: string
  readonly column: number
}

/** The corners of a selection of several cells: where it began, and the one that moves. */
interface Block {
  readonly start: Chosen
  readonly lead: Chosen
}

/** A grid of hours on screen: its cells, the lines shown, the active cell and the selection. */
export class WallStore {
  readonly cells = new WallCells()
  readonly topics = this.cells.topics
  lines: readonly WallLine[] = []
  notice: WallNotice | null = null
  /** What is asked before hours after today are confirmed; `null` while nothing is. */
  ahead: AheadQuestion | null = null
  /** A pasted block whose names are to be settled; `null` while there is none. */
  naming: NamedPaste | null = null
  /** The years of the bodies under contract; empty until they are read. */
  years: BodyYears = new Map()
  /** Where Escape was pressed: Tab leaves the grid from there. */
  readonly left: { current: GridPlace | null } = { current: null }
  readonly tabs: { current: TabRun | null } = { current: null }
  /** The agent for whom a line is being added. */
  adding: string | null = null
  /** By row, how much room the sentences of its refusals take below it, in pixels. */
  readonly refusalHeights = new Map<string, number>()
  /** Brings a place into sight, and sends the focus there where asked; set by the grid. */
  reveal: (place: GridPlace, takesFocus: boolean) => void = () => undefined
  private readonly folded = new Map<string, boolean>()
  private places = new Map<string, number>()
  private chosen: Chosen | null = null
  private block: Block | null = null

  constructor(model: WallModel) {
    this.setModel(model)
  }

  get columns(): number {
    return this.cells.model.columns.length
  }

  get size(): GridSize {
    return { rows: this.lines.length, columns: this.columns }
  }

  /** The active cell: it has the focus, and is typed in, also where others are selected with it. */
  get active(): GridPlace {
    return this.placeOf(this.chosen)
  }

  /** The corner of the selection that moves. */
  get lead(): GridPlace {
    return this.block === null ? this.active : this.placeOf(this.block.lead)
  }

  get range(): GridRange {
    return rangeBetween(
      this.block === null ? this.active : this.placeOf(this.block.start),
      this.lead,
    )
  }

  setModel(model: WallModel): void {
    const before = this.cells.model
    const other = model.key !== before.key
    if (other) this.notice = null
    this.cells.setModel(model)
    if (other) this.foldConfirmed()
    else if (model.columns !== before.columns) this.topics.notifyAll()
    if (this.chosen !== null && model.week !== null && model.view !== before.view) {
      this.chosen = { ...this.chosen, column: sameDayColumn(before, model, this.chosen.column) }
      this.block = null
    }
    this.layOut()
  }

  /** Takes the hours of the bodies this year; agents are checked again where one of their bodies exceeds its hours. */
  setYears(years: BodyYears): void {
    const before = this.years
    this.years = years
    const over = new Set<string>()
    for (const id of new Set([...before.keys(), ...years.keys()])) {
      const [was, is] = [before.get(id), years.get(id)]
      if (was?.done === is?.done && was?.contracted === is?.contracted) continue
      this.topics.notify(topic.year(id))
      if (isOver(was) || isOver(is)) over.add(id)
    }
    if (over.size === 0) return
    for (const { agent, rows } of this.cells.model.groups)
      if (rows.some(({ collectivityId }) => collectivityId !== null && over.has(collectivityId)))
        this.topics.notify(topic.checks(agent.id))
    this.topics.notify(topic.allChecks)
  }

  isFolded(agentId: string): boolean {
    return this.folded.get(agentId) ?? false
  }

  fold(agentId: string, folded: boolean): void {
    if (this.isFolded(agentId) === folded) return
    // When the active row goes away, its agent becomes active.
    const line = this.lines[this.active.row]
    if (folded && line?.kind === 'row' && line.group.agent.id === agentId) {
      this.chosen = { key: line.group.key, column: this.active.column }
      this.block = null
    }
    this.folded.set(agentId, folded)
    this.layOut()
  }

  foldAll(folded: boolean): void {
    for (const { agent } of this.cells.model.groups) this.folded.set(agent.id, folded)
    this.layOut()
  }

  lineAt(row: number): WallLine | undefined {
    return this.lines[row]
  }

  /** The line of a row or an agent that is shown. */
  indexOf(key: string): number | undefined {
    return this.places.get(key)
  }

  isSelected(place: GridPlace): boolean {
    return rangeHolds(this.range, place)
  }

  /** Records where the focus went. */
  choose(place: GridPlace): void {
    const { row, column } = this.active
    if (this.chosen !== null && row === place.row && column === place.column) return
    this.moveTo(place, null)
  }

  /** Makes a cell active; `extend` selects from the active cell to there instead. */
  goTo(place: GridPlace, extend = false): void {
    if (extend) {
      const start = this.block?.start ?? this.chosenAt(this.active)
      this.moveTo(this.active, { start, lead: this.chosenAt(place) })
    } else this.moveTo(place, null)
    this.reveal(place, !extend)
  }

  /** Makes another cell of the selection active. */
  step(place: GridPlace): void {
    this.moveTo(place, this.block)
    this.reveal(place, true)
  }

  /** Selects a rectangle; the active cell stays where it is. */
  select(from: GridPlace, to: GridPlace): void {
    this.moveTo(this.active, { start: this.chosenAt(from), lead: this.chosenAt(to) })
  }

  /** Makes an agent's row or sums active, unfolding the agent. */
  goToLine(agentId: string, key: string, column: number): void {
    if (!this.places.has(key)) this.fold(agentId, false)
    const row = this.places.get(key)
    if (row !== undefined) this.goTo({ row, column })
  }

  setRefusalHeight(row: string, height: number): void {
    if (height === 0 || this.refusalHeights.get(row) === height) return
    this.refusalHeights.set(row, height)
    this.topics.notify(topic.lines)
  }

  /** Asks which line to add for an agent; `null` closes the question. */
  setAdding(agentId: string | null): void {
    this.adding = agentId
    this.topics.notify(topic.adding)
  }

  setAhead(ahead: AheadQuestion | null): void {
    this.ahead = ahead
    this.topics.notify(topic.ahead)
  }

  setNaming(naming: NamedPaste | null): void {
    this.naming = naming
    this.topics.notify(topic.naming)
  }

  setNotice(notice: WallNotice | null): void {
    if (notice === null && this.notice === null) return
    this.notice = notice
    this.topics.notify(topic.notice)
  }

  private placeOf(chosen: Chosen | null): GridPlace {
    const last = Math.max(0, this.columns - 1)
    const row = chosen === null ? undefined : this.places.get(chosen.key)
    return {
      row: row ?? Math.min(this.lines.length - 1, this.firstRow()),
      column: Math.min(chosen?.column ?? 0, last),
    }
  }

  private firstRow(): number {
    return Math.max(
      0,
      this.lines.findIndex(({ kind }) => kind === 'row'),
    )
  }

  private chosenAt({ row, column }: GridPlace): Chosen {
    return { key: this.lines[row]?.key ?? '', column }
  }

  private moveTo(place: GridPlace, block: Block | null): void {
    const before = this.range
    const from = this.active
    this.block = block
    this.chosen = this.chosenAt(place)
    const after = this.range
    const touched = new Set<string>()
    for (const range of [before, after, { from, to: from }, { from: place, to: place }])
      for (let row = range.from.row; row <= range.to.row; row += 1)
        for (let column = range.from.column; column <= range.to.column; column += 1) {
          const at = { row, column }
          const same = rangeHolds(before, at) === rangeHolds(after, at)
          const key = this.lines[row]?.key
          const isEnd = at.row === place.row || at.row === from.row
          if (key !== undefined && (!same || isEnd)) touched.add(topic.cell(key, column))
        }
    for (const name of touched) this.topics.notify(name)
    this.topics.notify(topic.active)
  }

  /** Agents with nothing left to confirm are folded as long as others have something. */
  private foldConfirmed(): void {
    this.folded.clear()
    const { groups } = this.cells.model
    const sums = groups.map(({ agent }) => this.cells.sums(account.agent(agent.id)))
    if (sums.every(({ waiting }) => waiting === 0)) return
    groups.forEach(({ agent }, index) => {
      const own = sums[index]
      this.folded.set(agent.id, own?.waiting === 0 && own.confirmed > 0)
    })
  }

  private layOut(): void {
    const before = this.lines
    const { groups, week } = this.cells.model
    this.lines = groups.flatMap((group): readonly WallLine[] => [
      ...(week === null ? [{ kind: 'group', key: group.key, group } as const] : []),
      ...(this.isFolded(group.agent.id)
        ? []
        : group.rows.map((row): WallLine => ({ kind: 'row', key: row.key, group, row }))),
    ])
    const isOther = before.length !== this.lines.length
    if (isOther || before.some(({ key }, index) => key !== this.lines[index]?.key))
      this.places = new Map(this.lines.map(({ key }, index) => [key, index]))
    const same = !isOther && before.every((line, index) => isSameLine(line, this.lines[index]))
    if (same) return
    this.topics.notify(topic.lines)
    this.topics.notify(topic.active)
  }
}
