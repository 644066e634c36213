import { isCellError } from '#shared/domain/imports/cell-error'
import { isNoteMark } from '#shared/domain/imports/note-mark'
import { columnLetters } from '#shared/domain/imports/column-letters'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import type { ImportRow, ImportRowFault } from '#shared/domain/imports/import-table'
import { withStruckCells } from '#shared/domain/imports/struck-cells'
import { openDocumentValue } from './open-document-cell'
import { emptySheet, type OpenDocumentSheet } from './open-document-sheet'
import { openDocumentStyles, type OpenDocumentStyles } from './open-document-styles'
import { attributesIn, scanMarkup } from './scan-markup'

/** Elements whose texts and tables are not in the cells that people see. */
const ASIDE =
  /^(?:office:annotation|office:forms|table:(?:tracked-changes|dde-links|shapes|scenario|named-expressions)|text:note|draw:.*)$/

const NOT_SHOWN = /^(?:collapse|filter)$/

const TIMES = {
  cell: 'table:number-columns-repeated',
  row: 'table:number-rows-repeated',
} as const

type Attributes = ReadonlyMap<string, string>

function repeated(attributes: Attributes, name: string): number {
  const times = Number(attributes.get(name) ?? 1)
  return Number.isSafeInteger(times) && times > 0 ? times : 1
}

type Mark = Pick<ImportRowFault, 'code'> | null

/** Reads cells into rows. What is repeated is written once where it is empty, and within the limits where it is not. */
class SheetReader {
  readonly sheets: OpenDocumentSheet[] = []
  private cells: string[] = []
  private marks: Mark[] = []
  /** Columns that are struck out, from 1. */
  private struck = new Set<number>()
  /** Styles of the cells that have none, by column from 1. */
  private readonly columnStyles = new Map<number, string>()
  private rowStyle = ''
  private column = 0
  private line = 0
  /** Cells of all rows so far. */
  private taken = 0
  private rowTimes = 1
  private isSheetHidden = false
  private isHidden = false
  private cell: { readonly attributes: Attributes; readonly isCovered: boolean } | null = null
  private text = ''
  private struckText = ''
  private isStruck = false
  private paragraphs = 0

  private readonly styles: OpenDocumentStyles

  constructor(styles: OpenDocumentStyles) {
    this.styles = styles
  }

  openTable(attributes: Attributes): void {
    const name = attributes.get('table:name') ?? ''
    this.sheets.push(emptySheet(name))
    this.line = 0
    this.column = 0
    this.columnStyles.clear()
    this.isSheetHidden = this.styles.hidden.has(attributes.get('table:style-name') ?? '')
  }

  /** The columns come before the rows. */
  openColumn(attributes: Attributes): void {
    const first = this.column
    this.column += repeated(attributes, TIMES.cell)
    const isHidden = NOT_SHOWN.test(attributes.get('table:visibility') ?? '')
    const style = attributes.get('table:default-cell-style-name') ?? ''
    const last = Math.min(this.column, IMPORT_LIMITS.columns)
    for (let column = first + 1; column <= last; column += 1) {
      this.columnStyles.set(column, style)
      if (isHidden) this.sheets.at(-1)?.hiddenColumns.add(column)
    }
  }

  openRow(attributes: Attributes): void {
    this.cells = []
    this.marks = []
    this.struck = new Set()
    this.rowStyle = attributes.get('table:default-cell-style-name') ?? ''
    this.column = 0
    this.rowTimes = repeated(attributes, TIMES.row)
    this.isHidden = this.isSheetHidden || NOT_SHOWN.test(attributes.get('table:visibility') ?? '')
  }

  openCell(attributes: Attributes, isCovered: boolean): void {
    this.cell = { attributes, isCovered }
    this.text = ''
    this.struckText = ''
    this.isStruck = false
    this.paragraphs = 0
  }

  openParagraph(): void {
    if (this.paragraphs > 0) this.text += '\n'
    this.paragraphs += 1
  }

  addText(text: string): void {
    if (this.paragraphs === 0 || this.cell === null) return
    if (this.isStruck) this.struckText += text
    else this.text += text
  }

  /** Whether the texts that follow are struck out within their cell. */
  strike(isStruck: boolean): void {
    this.isStruck = isStruck
  }

  /** What is written so far. */
  get length(): number {
    return this.text.length
  }

  /** Removes what was raised above the line from a place on, if it is the mark of a note. */
  closeRaised(from: number): void {
    const before = this.text.slice(0, from)
    if (isNoteMark(before, this.text.slice(from))) this.text = before
  }

  closeCell(): void {
    const { cell } = this
    const sheet = this.sheets.at(-1)
    this.cell = null
    if (cell === null || sheet === undefined) return
    const { attributes, isCovered } = cell
    const times = repeated(attributes, TIMES.cell)
    const at = this.column
    this.column += times
    if (isCovered) {
      this.cover(sheet, attributes, at, times)
      return
    }
    const isStruckWhole = this.text.trim() === '' && this.struckText.trim() !== ''
    const shown = isStruckWhole ? this.struckText : this.text
    // A text is what its runs leave of it: its attributes have the struck ones too.
    const given = this.struckText === '' ? openDocumentValue(attributes, shown) : null
    const mark = this.markOf(attributes, shown, given !== null || shown !== '')
    const value = (mark?.code === 'cellError' ? null : given) ?? shown
    if (value === '' && mark === null) return
    if (at + times > IMPORT_LIMITS.columns) {
      sheet.tooWide = true
      return
    }
    while (this.cells.length < at) this.cells.push('')
    for (let time = 0; time < times; time += 1) {
      this.cells.push(value)
      const style =
        attributes.get('table:style-name') ??
        (this.rowStyle || this.columnStyles.get(at + time + 1))
      if (isStruckWhole || this.styles.struck.has(style ?? '')) this.struck.add(at + time + 1)
      if (mark !== null) this.marks[at + time] = mark
    }
  }

  /** Names cells that a merge covers, where something is in them. */
  private cover(
    { covered }: OpenDocumentSheet,
    attributes: Attributes,
    at: number,
    times: number,
  ): void {
    if ((openDocumentValue(attributes, this.text) ?? this.text).trim() === '') return
    const last = Math.min(at + times, IMPORT_LIMITS.columns)
    for (let column = at + 1; column <= last && covered.length < IMPORT_LIMITS.cells; column += 1)
      covered.push({ line: this.line + 1, column })
  }

  closeRow(): void {
    const sheet = this.sheets.at(-1)
    const first = this.line + 1
    this.line += this.rowTimes
    if (sheet === undefined || this.cells.length === 0) return
    for (let line = first; line <= this.line; line += 1) {
      if (line > IMPORT_LIMITS.rows + 20) {
        sheet.tooLong = true
        return
      }
      this.taken += this.cells.length
      if (this.taken > IMPORT_LIMITS.cells) {
        sheet.tooFull = true
        return
      }
      sheet.rows.push(this.rowAt(line))
    }
  }

  private rowAt(line: number): ImportRow {
    const faults = this.marks.flatMap((mark, column): ImportRowFault[] =>
      mark === null
        ? []
        : [
            {
              column: column + 1,
              code: mark.code,
              found:
                mark.code === 'formula' || mark.code === 'savedResult'
                  ? `${columnLetters(column + 1)}${String(line)}`
                  : (this.cells[column] ?? '').slice(0, 20),
            },
          ],
    )
    const row = {
      line,
      cells: this.cells,
      ...(faults.length === 0 ? {} : { faults }),
      ...(this.isHidden ? { isHidden: true } : {}),
    }
    return withStruckCells(row, this.struck)
  }

  private markOf(attributes: Attributes, shown: string, hasValue: boolean): Mark {
    if (attributes.get('calcext:value-type') === 'error') return { code: 'cellError' }
    if (!attributes.has('table:formula')) return null
    // OpenOffice writes the value 0 with an error.
    if (isCellError(shown)) return { code: 'cellError' }
    return { code: hasValue && attributes.has('office:value-type') ? 'savedResult' : 'formula' }
  }
}

/**
 * Reads the sheets of the content of an OpenDocument spreadsheet. Throws where the markup is broken.
 *
 * @param named the part with its named styles; empty where there is none
 */
export function openDocumentSheets(xml: string, named: string): readonly OpenDocumentSheet[] {
  const styles = openDocumentStyles(xml, named)
  const reader = new SheetReader(styles)
  let depth = 0
  let asideFrom: number | null = null
  let isInCell = false
  let struckFrom: number | null = null
  let raised: { readonly depth: number; readonly from: number } | null = null
  scanMarkup(xml, {
    open: (name, attributes) => {
      depth += 1
      if (asideFrom !== null) return
      // A table within a cell is not of the sheet.
      if (ASIDE.test(name) || (isInCell && name === 'table:table')) asideFrom = depth
      else if (name === 'table:table') reader.openTable(attributesIn(attributes))
      else if (name === 'table:table-column') reader.openColumn(attributesIn(attributes))
      else if (name === 'table:table-row') reader.openRow(attributesIn(attributes))
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        isInCell = true
        reader.openCell(attributesIn(attributes), name === 'table:covered-table-cell')
      } else if (name === 'text:span') {
        const style = attributesIn(attributes).get('text:style-name') ?? ''
        if (raised === null && styles.raised.has(style)) raised = { depth, from: reader.length }
        if (struckFrom === null && styles.struck.has(style)) {
          struckFrom = depth
          reader.strike(true)
        }
      } else if (name === 'text:p' || name === 'text:h') reader.openParagraph()
      else if (name === 'text:line-break') reader.addText('\n')
      else if (name === 'text:tab') reader.addText(' ')
      else if (name === 'text:s')
        reader.addText(' '.repeat(Math.min(repeated(attributesIn(attributes), 'text:c'), 100)))
    },
    close: (name) => {
      depth -= 1
      if (raised !== null && depth < raised.depth) {
        reader.closeRaised(raised.from)
        raised = null
      }
      if (struckFrom !== null && depth < struckFrom) {
        reader.strike(false)
        struckFrom = null
      }
      if (asideFrom !== null) {
        if (depth < asideFrom) asideFrom = null
        return
      }
      if (name === 'table:table-row') reader.closeRow()
      if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') return
      isInCell = false
      reader.closeCell()
    },
    text: (text) => {
      if (asideFrom === null && isInCell) reader.addText(text)
    },
  })
  return reader.sheets
}
