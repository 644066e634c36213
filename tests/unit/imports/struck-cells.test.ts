import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { faultFailure } from '#shared/domain/imports/fault-failure'
import { withStruckCells } from '#shared/domain/imports/struck-cells'
import { COLLECTIVITY_LIST } from '#shared/domain/lists/collectivity-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { planList } from '#shared/domain/lists/plan-list'
import { readImportBytes } from '../../../src-main/imports/read-import'
import { well } from '../../scenarios/office'
import { listOf, noListFacts } from '../lists/list-of'
import { openDocumentContent, openDocumentOf } from './open-document'
import { workbookParts } from './workbook'

const ROWS = [
  ['Agent', 'Date', 'Durée'],
  ['Marie', '02/03/2026', 1.5],
  ['Marie', '03/03/2026', 2],
  ['Marie', '04/03/2026', 3],
] as const

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml)

/** A workbook (XLSX) in which cells are struck out as Excel and LibreOffice do it: by the font of their style. */
function struckWorkbook(places: readonly string[], strike = '<strike/>'): Buffer {
  const parts = workbookParts(ROWS)
  const styles = text(parts['xl/styles.xml'])
    .replace(
      '<cellXfs count="6">',
      `<fonts count="2"><font><sz val="10"/></font><font>${strike}<sz val="10"/></font></fonts><cellXfs count="6">`,
    )
    .replace('<xf numFmtId="20"', '<xf numFmtId="0" fontId="1"')
  const sheet = places.reduce(
    (xml, place) => xml.replace(`<c r="${place}"`, `<c r="${place}" s="2"`),
    text(parts['xl/worksheets/sheet1.xml']),
  )
  return Buffer.from(
    zipSync({
      ...parts,
      'xl/styles.xml': bytesOf(styles),
      'xl/worksheets/sheet1.xml': bytesOf(sheet),
    }),
  )
}

/** A workbook whose third row has the given shared text for its date. */
function sharedText(item: string): Buffer {
  const parts = workbookParts(ROWS)
  const relations = text(parts['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  )
  const sheet = text(parts['xl/worksheets/sheet1.xml']).replace(
    /<c r="B3".*?<\/c>/,
    '<c r="B3" t="s"><v>0</v></c>',
  )
  return Buffer.from(
    zipSync({
      ...parts,
      'xl/_rels/workbook.xml.rels': bytesOf(relations),
      'xl/sharedStrings.xml': bytesOf(
        `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${item}</sst>`,
      ),
      'xl/worksheets/sheet1.xml': bytesOf(sheet),
    }),
  )
}

/** A sheet (ODS) of these rows of markup, in which the style `ce1` and the text style `T1` strike out. */
function struckSheet(rows: readonly string[], column = ''): Buffer {
  const struck = (name: string, family: string): string =>
    `<style:style style:name="${name}" style:family="${family}"><style:table-cell-properties/><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>`
  const content = openDocumentContent({ Heures: rows })
    .replace(
      'office:version',
      'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version',
    )
    .replace(
      '<office:body>',
      `<office:automatic-styles>${struck('ce1', 'table-cell')}${struck('T1', 'text')}</office:automatic-styles><office:body>`,
    )
    .replace('<table:table-column', `${column}<table:table-column`)
  return openDocumentOf(content)
}

const odsRow = (cells: readonly string[]): string =>
  `<table:table-row>${cells.join('')}</table:table-row>`
const odsCell = (shown: string, style = ''): string =>
  `<table:table-cell${style === '' ? '' : ` table:style-name="${style}"`} office:value-type="string"><text:p>${shown}</text:p></table:table-cell>`
const TITLES = odsRow(['Agent', 'Date', 'Durée'].map((title) => odsCell(title)))

/** What is refused in each row: "3 – Marie" for a whole row, "3 C 2" for a cell. */
async function struck(bytes: Buffer): Promise<readonly string[]> {
  const read = well(await readImportBytes('heures.xlsx', bytes, day('2026-03-31')))
  if (!('rows' in read)) throw new Error('A calendar')
  return read.rows.flatMap(({ line, faults = [] }) =>
    faults.map(({ column, code, found }) => `${String(line)} ${String(column)} ${code} ${found}`),
  )
}

it('refuses a row of a workbook that is struck out, and a cell of another one', async () => {
  expect(await struck(struckWorkbook(['A3', 'B3', 'C3', 'C4']))).toEqual([
    '3 null struck Marie',
    '4 3 struck 3',
  ])
  expect(await struck(struckWorkbook(['A3', 'B3', 'C3'], '<strike val="0"/>'))).toEqual([])
})

it('leaves out of a text what is struck out within it, and refuses one that is struck out whole', async () => {
  const out = (run: string): string => `<r><rPr><strike val="true"/></rPr><t>${run}</t></r>`
  const changed = sharedText(`<si>${out('03/03/2026')}<r><t>05/03/2026</t></r></si>`)
  const read = well(await readImportBytes('heures.xlsx', changed, day('2026-03-31')))
  expect('rows' in read && read.rows[1]?.cells[1]).toBe('05/03/2026')
  expect(await struck(sharedText(`<si>${out('03/03/')}${out('2026')}</si>`))).toEqual([
    '3 2 struck 03/03/2026',
  ])
})

it('reads what is struck out in an OpenDocument sheet in the same way, by the style of the cell, the row, the column or the text', async () => {
  const struckText = odsCell('<text:span text:style-name="T1">2</text:span>')
  const changed = odsCell('<text:span text:style-name="T1">2</text:span>3')
  const rows = [
    TITLES,
    odsRow([odsCell('Marie', 'ce1'), odsCell('02/03/2026', 'ce1'), odsCell('1,5', 'ce1')]),
    odsRow([odsCell('Marie'), odsCell('03/03/2026'), struckText]),
    odsRow([odsCell('Marie'), odsCell('04/03/2026'), changed]),
    odsRow([odsCell('Marie'), odsCell('05/03/2026'), odsCell('4')]).replace(
      '<table:table-row',
      '<table:table-row table:default-cell-style-name="ce1"',
    ),
  ]
  expect(await struck(struckSheet(rows))).toEqual([
    '2 null struck Marie',
    '3 3 struck 2',
    '5 null struck Marie',
  ])
  const read = well(await readImportBytes('h.ods', struckSheet(rows), day('2026-03-31')))
  expect('rows' in read && read.rows[2]?.cells[2]).toBe('3')
  const column = '<table:table-column table:default-cell-style-name="ce1"/>'
  expect(await struck(struckSheet(rows.slice(0, 1).concat(rows.slice(3, 4)), column))).toEqual([
    '2 1 struck Marie',
  ])
})

it('reads what is struck out by a style that has a name, and by one that is made of such a style', async () => {
  const named =
    '<office:document-styles><office:styles><style:default-style style:family="table-cell"/><style:style style:name="Annulé" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style></office:styles></office:document-styles>'
  const made = (name: string, parent: string, properties = ''): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}">${properties}</style:style>`
  const kept = '<style:text-properties style:text-line-through-style="none"/>'
  const content = openDocumentContent({
    Heures: [
      TITLES,
      odsRow([odsCell('Marie'), odsCell('02/03/2026'), odsCell('1', 'Annulé')]),
      odsRow([odsCell('Marie'), odsCell('03/03/2026'), odsCell('2', 'ce1')]),
      odsRow([odsCell('Marie'), odsCell('04/03/2026'), odsCell('3', 'ce2')]),
      odsRow([odsCell('Marie'), odsCell('05/03/2026'), odsCell('4', 'ce3')]),
    ],
  }).replace(
    '<office:body>',
    `<office:automatic-styles>${made('ce1', 'Annulé')}${made('ce2', 'Annulé', kept)}${made('ce3', 'ce3')}</office:automatic-styles><office:body>`,
  )
  expect(await struck(openDocumentOf(content, '<m/>', named))).toEqual([
    '2 3 struck 1',
    '3 3 struck 2',
  ])
})

it('reads what is struck out in a text that a cell of a workbook has itself', async () => {
  const out = (run: string): string => `<r><rPr><strike/></rPr><t>${run}</t></r>`
  const held = (item: string): Buffer => {
    const parts = workbookParts(ROWS)
    const sheet = text(parts['xl/worksheets/sheet1.xml']).replace(
      /<c r="B3".*?<\/c>/,
      `<c r="B3" t="inlineStr"><is>${item}</is></c>`,
    )
    return Buffer.from(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': bytesOf(sheet) }))
  }
  const changed = held(`${out('03/03/2026')}<r><t>05/03/2026</t></r>`)
  const read = well(await readImportBytes('heures.xlsx', changed, day('2026-03-31')))
  expect('rows' in read && read.rows[1]?.cells[1]).toBe('05/03/2026')
  expect(await struck(changed)).toEqual([])
  expect(await struck(held(`${out('03/03/')}${out('2026')}`))).toEqual(['3 2 struck 03/03/2026'])
})

it('refuses a struck row of a list of hours, of pay or of records in words', () => {
  const row = { line: 3, cells: ['Oigny', '', '12'] }
  expect(withStruckCells(row, new Set([1, 2, 3]))).toMatchObject({
    faults: [{ column: null, code: 'struck', found: 'Oigny' }],
  })
  expect(withStruckCells(row, new Set([2]))).toBe(row)
  const table = listOf('Nom;Code;Heures par semaine')
  const rows = [withStruckCells(row, new Set([1, 2, 3]))]
  const columns = guessListColumns(table, COLLECTIVITY_LIST.fields)
  const { lines } = planList(
    COLLECTIVITY_LIST,
    { ...table, rows },
    { columns, dates: null },
    noListFacts(),
    [],
  )
  expect(lines.map(({ status, failures }) => [status, failures])).toEqual([
    ['refused', [{ code: 'importStruck', found: 'Oigny' }]],
  ])
  expect(faultFailure({ column: 3, code: 'struck', found: '12' })).toEqual({
    code: 'importStruck',
    found: '12',
  })
})
