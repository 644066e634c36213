import type { Day } from '#shared/kernel/day'
import { cellEdits, type CellEdit } from '../../grid/cell-edits'
import type { ModelRow } from './wall-model'

/** What is being typed, and where. */
export interface Draft {
  readonly row: string
  readonly column: number
  readonly text: string
}

/** A day of a row that is shown. */
export interface TypedPlace {
  readonly row: ModelRow
  readonly column: number
  readonly day: Day
}

/** What was typed since the screen was opened, and by row that of the days shown. */
export class TypedTexts {
  all: ReadonlyMap<string, CellEdit> = cellEdits.get()
  private readonly shown = new Map<string, Map<Day, CellEdit>>()

  /** The rows shown in which something was typed. */
  get rows(): readonly string[] {
    return [...this.shown.keys()]
  }

  /** What was typed in a row, by day. */
  in(row: string): ReadonlyMap<Day, CellEdit> | undefined {
    return this.shown.get(row)
  }

  isIn(row: string): boolean {
    return this.shown.has(row)
  }

  /** Whether a text in a row is refused. */
  isRefused(row: string): boolean {
    for (const { state } of this.shown.get(row)?.values() ?? [])
      if (state === 'refused') return true
    return false
  }

  /** Takes what was typed in a cell that is shown. */
  note(key: string, { row, day }: TypedPlace): void {
    const edit = this.all.get(key)
    const own = this.shown.get(row.key)
    if (edit !== undefined) {
      if (own === undefined) this.shown.set(row.key, new Map([[day, edit]]))
      else own.set(day, edit)
    } else if (own?.delete(day) === true && own.size === 0) this.shown.delete(row.key)
  }

  /** Forgets a row that is shown no more, or all. */
  forget(row?: string): void {
    if (row === undefined) this.shown.clear()
    else this.shown.delete(row)
  }
}
