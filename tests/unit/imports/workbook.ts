import { zipSync } from 'fflate'

/** A cell of a sheet made for a test: a text, a number, or markup with style and formula. */
export type TestCell =
  | string
  | number
  | null
  | {
      readonly value: number | string
      /** `date`: 14; `time`: 20; `duration`: 46 ([h]:mm:ss); `percent`: as LibreOffice writes it; `worded`: ends with the sign as a text. */
      readonly style?: 'date' | 'time' | 'duration' | 'percent' | 'worded'
      readonly formula?: string
      readonly error?: boolean
    }

const STYLES = { date: 1, time: 2, duration: 3, percent: 4, worded: 5 } as const

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function cellXml(cell: TestCell, place: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${place}"><v>${String(cell)}</v></c>`
  const style = cell.style === undefined ? '' : ` s="${String(STYLES[cell.style])}"`
  const type = cell.error === true ? ' t="e"' : ''
  const formula = cell.formula === undefined ? '' : `<f>${escape(cell.formula)}</f>`
  return `<c r="${place}"${style}${type}>${formula}<v>${String(cell.value)}</v></c>`
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook with one sheet, before they are packed. */
export function workbookParts(
  rows: readonly (readonly TestCell[])[],
  { from1904 = '' }: { readonly from1904?: string } = {},
): Record<string, Uint8Array> {
  const sheet = rows
    .map((cells, row) => {
      const inside = cells.map((cell, column) =>
        cellXml(cell, `${letters(column)}${String(row + 1)}`),
      )
      return `<row r="${String(row + 1)}">${inside.join('')}</row>`
    })
    .join('')
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${from1904 === '' ? '' : ` date1904="${from1904}"`}/><sheets><sheet name="Heures" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="165" formatCode="0.0\\ %"/><numFmt numFmtId="166" formatCode="0.0&quot; %&quot;"/></numFmts><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="46" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
  }
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`),
    ]),
  )
}

/** A workbook (XLSX) with one sheet. */
export const workbook = (
  rows: readonly (readonly TestCell[])[],
  how: { readonly from1904?: string } = {},
): Buffer => Buffer.from(zipSync(workbookParts(rows, how)))
