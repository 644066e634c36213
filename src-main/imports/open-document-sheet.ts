import type { ImportRow } from '#shared/domain/imports/import-table'
import type { CellPlace } from '#shared/domain/imports/lay-out-table'

/** A sheet of an OpenDocument spreadsheet: its rows with something in them, as far as they are read. */
export interface OpenDocumentSheet {
  readonly name: string
  readonly rows: ImportRow[]
  /** Columns that are not shown, from 1. */
  readonly hiddenColumns: Set<number>
  /** Cells with something in them that a merge covers. */
  readonly covered: CellPlace[]
  /** Rows or columns with something in them beyond what is read. */
  tooWide: boolean
  tooLong: boolean
  /** The sheets up to here hold more cells than are read. */
  tooFull: boolean
}

/** A sheet of which nothing is read yet. */
export const emptySheet = (name: string): OpenDocumentSheet => ({
  name,
  rows: [],
  hiddenColumns: new Set(),
  covered: [],
  tooWide: false,
  tooLong: false,
  tooFull: false,
})
