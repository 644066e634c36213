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

  on(row: string, day: Day): CellEdit | undefined {
    return this.shown.get(row)?.get(day)
  }

  isIn(row: string): boolean {
    return this.shown.has(row)
  }

  /** Takes what was typed in a cell that is shown. */
  note(key: string, { row, day }: TypedPlace): void {
    const edit = this.all.get(key)
    const own = this.shown.get(row.key) ?? new Map<Day, CellEdit>()
    if (edit === undefined) own.delete(day)
    else own.set(day, edit)
    if (own.size === 0) this.shown.delete(row.key)
    else this.shown.set(row.key, own)
  }

  /** Forgets a row that is shown no more, or all. */
  forget(row?: string): void {
    if (row === undefined) this.shown.clear()
    else this.shown.delete(row)
  }
}
