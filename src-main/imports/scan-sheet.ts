import { columnOf } from '#shared/domain/imports/column-letters'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import type { ImportRowFault } from '#shared/domain/imports/import-table'

/** What the markup of a sheet gives before its cells are read. */
export interface SheetScan {
  /** Cells that are computed or hold an error, by row. */
  readonly faults: ReadonlyMap<number, readonly ImportRowFault[]>
  /** The units in which numbers are shown, by row and column. */
  readonly units: ReadonlyMap<number, ReadonlyMap<number, string>>
  /** Columns of cells that are struck out, by row. */
  readonly struck: ReadonlyMap<number, ReadonlySet<number>>
  /** Rows that are not shown: hidden, by a filter, or without height. */
  readonly hidden: ReadonlySet<number>
  /** Columns that are not shown, from 1. */
  readonly hiddenColumns: ReadonlySet<number>
  /** Rows or columns with something in them beyond what is read. */
  readonly tooWide: boolean
  readonly tooLong: boolean
  /** How many cells have something in them. */
  readonly cells: number
  readonly wellFormed: boolean
}

const TAG = /<(?:\w+:)?(col|row|c|f|v)(?=[\s/>])([^<>]*)>/g
const PLACE = /^([A-Z]{1,3})([1-9]\d{0,6})$/
const LAST_ROW = 1_048_576

const isTrue = (text: string | null): boolean => /^(?:1|true)$/.test(text ?? '')

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null

/** Whether a row or column is not shown: programs that know no other way give it no height or width. */
const isHiddenBy = (attributes: string, size: 'ht' | 'width'): boolean =>
  isTrue(attribute(attributes, 'hidden')) || /^0+(?:\.0*)?$/.test(attribute(attributes, size) ?? '')

/**
 * Scans the markup of a sheet: which cells are formulas (with the value they were saved with, or without) or errors, and whether its places are
 * within bounds, so that reading it takes memory in proportion to its content.
 *
 * @param ofStyles the units in which styles show their numbers
 * @param struckOut the styles, the places of shared texts and those of cells that are struck out
 */
export function scanSheet(
  xml: string,
  ofStyles: ReadonlyMap<string, string>,
  struckOut: Readonly<Record<'styles' | 'texts' | 'places', ReadonlySet<string>>>,
): SheetScan {
  const faults = new Map<number, ImportRowFault[]>()
  const units = new Map<number, Map<number, string>>()
  const struck = new Map<number, Set<number>>()
  const hidden = new Set<number>()
  const hiddenColumns = new Set<number>()
  let cell: { readonly row: number; readonly column: number; readonly place: string } | null = null
  let [isError, isText, isShared] = [false, false, false]
  let [tooWide, tooLong, wellFormed, cells] = [false, false, true, 0]
  const fault = (code: ImportRowFault['code'], found: string): void => {
    if (cell === null) return
    const { row, column } = cell
    // The error that a formula comes to counts in the place of the formula.
    const others = (faults.get(row) ?? []).filter((each) => each.column !== column)
    faults.set(row, [...others, { column, code, found }])
  }
  const strike = (): void => {
    if (cell !== null)
      struck.set(cell.row, (struck.get(cell.row) ?? new Set<number>()).add(cell.column))
  }
  /** A computed cell comes with a value. */
  const hasResult = (): void => {
    const list = cell === null ? [] : (faults.get(cell.row) ?? [])
    const at = list.findIndex(({ column, code }) => column === cell?.column && code === 'formula')
    const computed = list[at]
    if (computed !== undefined) list[at] = { ...computed, code: 'savedResult' }
  }
  for (const match of xml.matchAll(TAG)) {
    const [, tag = '', attributes = ''] = match
    if (tag === 'col') {
      if (!isHiddenBy(attributes, 'width')) continue
      const first = Math.max(Number(attribute(attributes, 'min')), 1)
      const last = Math.min(Number(attribute(attributes, 'max')), IMPORT_LIMITS.columns)
      for (let column = first; column <= last; column += 1) hiddenColumns.add(column)
    } else if (tag === 'row') {
      const row = Number(attribute(attributes, 'r') ?? 1)
      if (!(row >= 1 && row <= LAST_ROW)) wellFormed = false
      if (isHiddenBy(attributes, 'ht')) hidden.add(row)
    } else if (tag === 'c') {
      const place = PLACE.exec(attribute(attributes, 'r') ?? '')
      if (place === null) {
        wellFormed = false
        break
      }
      const [column, row] = [columnOf(place[1] ?? ''), Number(place[2])]
      if (row > LAST_ROW) wellFormed = false
      const empty = attributes.endsWith('/')
      if (!empty && column > IMPORT_LIMITS.columns) tooWide = true
      if (!empty && row > IMPORT_LIMITS.rows + 20) tooLong = true
      // Such a sheet is refused: nothing after it is read.
      if (tooWide || tooLong) break
      if (!empty) cells += 1
      cell = empty ? null : { row, column, place: place[0] }
      const type = attribute(attributes, 't') ?? 'n'
      isError = type === 'e'
      isText = type === 'str'
      isShared = type === 's'
      const style = attribute(attributes, 's') ?? ''
      if (struckOut.styles.has(style) || struckOut.places.has(place[0])) strike()
      const unit = type === 'n' ? ofStyles.get(style) : undefined
      if (unit !== undefined)
        units.set(row, (units.get(row) ?? new Map<number, string>()).set(column, unit))
    } else if (tag === 'f') fault('formula', cell?.place ?? '')
    else if (!isError) {
      const start = match.index + match[0].length
      if (isShared && struckOut.texts.has(xml.slice(start, xml.indexOf('<', start)))) strike()
      // A program that computes nothing writes an empty value; of a text, it is the value.
      const isEmpty = attributes.endsWith('/') || xml.startsWith('</', start)
      if (isText || !isEmpty) hasResult()
    } else {
      const start = match.index + match[0].length
      fault('cellError', xml.slice(start, Math.min(xml.indexOf('<', start), start + 20)))
    }
  }
  return { faults, units, struck, hidden, hiddenColumns, tooWide, tooLong, cells, wellFormed }
}
