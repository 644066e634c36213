import { zipSync } from 'fflate'

/** A cell of an OpenDocument sheet made for a test: a text, a number, or a value with its type. */
export type OpenCell =
  | string
  | number
  | null
  | {
      readonly type: 'date' | 'time' | 'boolean' | 'percentage' | 'currency' | 'float' | 'string'
      readonly value: string
      readonly shown?: string
      readonly formula?: string
      readonly error?: boolean
      readonly times?: number
    }
  /** Markup of a cell as it is. */
  | { readonly markup: string }

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const VALUES = { date: 'date-value', time: 'time-value', boolean: 'boolean-value' } as const

function cellXml(cell: OpenCell): string {
  if (cell === null) return '<table:table-cell/>'
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${escape(cell)}</text:p></table:table-cell>`
  if (typeof cell === 'number')
    return cellXml({ type: 'float', value: String(cell), shown: cell.toFixed(1) })
  if ('markup' in cell) return cell.markup
  const { type, value, shown = value, formula, error = false, times = 1 } = cell
  const name = type === 'date' || type === 'time' || type === 'boolean' ? VALUES[type] : 'value'
  const given = type === 'string' ? '' : ` office:${name}="${escape(value)}"`
  const computed = formula === undefined ? '' : ` table:formula="${escape(formula)}"`
  const repeated = times === 1 ? '' : ` table:number-columns-repeated="${String(times)}"`
  const kind = error ? 'error' : type
  return `<table:table-cell${computed}${repeated} office:value-type="${type}"${given} calcext:value-type="${kind}"><text:p>${escape(shown)}</text:p></table:table-cell>`
}

/** A row of cells, or markup as it is. */
export type OpenRow = readonly OpenCell[] | string

const rowXml = (row: OpenRow): string =>
  typeof row === 'string'
    ? row
    : `<table:table-row>${row.map(cellXml).join('')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>`

/** The content of a spreadsheet as LibreOffice writes it: the rest of each sheet is one repeated empty row. */
export function openDocumentContent(sheets: Readonly<Record<string, readonly OpenRow[]>>): string {
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${escape(name)}"><table:table-column table:number-columns-repeated="16384"/>${rows.map(rowXml).join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`
}

/** An OpenDocument spreadsheet (ODS) of this content. */
export const openDocumentOf = (
  content: string | Uint8Array,
  manifest = '<m/>',
  styles = '<office:document-styles/>',
): Buffer =>
  Buffer.from(
    zipSync({
      mimetype: new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': new TextEncoder().encode(manifest),
      'styles.xml': new TextEncoder().encode(styles),
      'content.xml': typeof content === 'string' ? new TextEncoder().encode(content) : content,
    }),
  )

/** An OpenDocument spreadsheet (ODS) with these sheets. */
export const openDocument = (sheets: Readonly<Record<string, readonly OpenRow[]>>): Buffer =>
  openDocumentOf(openDocumentContent(sheets))
