import { failure, success, type Result } from '#shared/kernel/result'
import { visibleText } from '#shared/kernel/visible-text'
import { faultFailure } from './fault-failure'
import type { ImportLineFailure } from './import-failures'
import { IMPORT_LIMITS } from './import-limits'
import type { ImportField } from './import-mapping'
import type { ImportRow } from './import-table'
import type { ImportColumns } from './resolve-columns'

/** A text of a row, with its column (from 1). */
export interface CellText {
  readonly text: string
  readonly column: number
}

/** What is wrong with a text of a row. */
export interface RefusedText {
  /** From 1; `null` where the whole row is meant. */
  readonly column: number | null
  readonly found: string
  readonly failure: ImportLineFailure
}

const tidy = (text: string): string =>
  visibleText(text)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()

/** Reads the texts of one row, and notes what is wrong with them. */
export class RowReader {
  readonly refusals: RefusedText[] = []
  private readonly row: ImportRow
  private readonly columns: ImportColumns

  constructor(row: ImportRow, columns: ImportColumns) {
    this.row = row
    this.columns = columns
    const used = new Set(Object.values(columns))
    for (const fault of row.faults ?? [])
      if (fault.column === null || used.has(fault.column - 1))
        this.refuse(fault.column, fault.found, faultFailure(fault))
  }

  get isWhollyRefused(): boolean {
    return this.refusals.some(({ column }) => column === null)
  }

  /** The text of a field; `null` where no column gives it or the cell is empty, or holds a dash for nothing. */
  text(field: ImportField): CellText | null {
    const at = this.columns[field]
    if (at === undefined) return null
    const text = tidy(this.row.cells[at] ?? '')
    return /^[-–—]?$/.test(text) ? null : { text, column: at + 1 }
  }

  /** The same, refused where it is empty. */
  needed(field: ImportField): CellText | null {
    const text = this.text(field)
    const at = this.columns[field]
    const column = at === undefined ? null : at + 1
    if (text === null && !this.isFaulty(column))
      this.refuse(column, '', { code: 'importCellEmpty', field })
    return text
  }

  /** What a reader makes of a text; a refusal is noted. */
  read<T>(cell: CellText | null, reader: (text: string) => Result<T, ImportLineFailure>): T | null {
    if (cell === null || this.isFaulty(cell.column)) return null
    const result = reader(cell.text)
    if (result.ok) return result.value
    for (const refusal of result.failures) this.refuse(cell.column, cell.text, refusal)
    return null
  }

  refuse(column: number | null, found: string, refusal: ImportLineFailure): void {
    this.refusals.push({ column, found: found.slice(0, IMPORT_LIMITS.name), failure: refusal })
  }

  private isFaulty(column: number | null): boolean {
    return this.refusals.some((refusal) => refusal.column === null || refusal.column === column)
  }
}

/** A value, or the refusal of a text without one. */
export const orRefused = <T>(
  value: T | null,
  refusal: ImportLineFailure,
): Result<T, ImportLineFailure> => (value === null ? failure(refusal) : success(value))
