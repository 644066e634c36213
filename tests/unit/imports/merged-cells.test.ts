import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { hiddenParts } from '#shared/domain/imports/hidden-parts'
import { day } from '#shared/kernel/day'
import { hiddenRemarks } from '#shared/wording/file-remarks'
import { translator } from '#shared/wording/translator'
import { readImportBytes } from '../../../src-main/imports/read-import'
import { well } from '../../scenarios/office'
import { openDocument } from './open-document'
import { workbookParts, type TestCell } from './workbook'

/** A workbook (XLSX) that merges some cells. */
function merging(rows: readonly (readonly TestCell[])[], areas: readonly string[]): Buffer {
  const parts = workbookParts(rows)
  const path = 'xl/worksheets/sheet1.xml'
  const merged = areas.map((area) => `<mergeCell ref="${area}"/>`).join('')
  const sheet = new TextDecoder()
    .decode(parts[path])
    .replace('</sheetData>', `</sheetData><mergeCells>${merged}</mergeCells>`)
  return Buffer.from(zipSync({ ...parts, [path]: new TextEncoder().encode(sheet) }))
}

const ROWS = [
  ['Agent', 'Date', 'Durée'],
  ['Marie', '02/03/2026', 1.5],
  ['Marie', '03/03/2026', { value: 2, formula: '1+1' }],
  ['Paul', '04/03/2026', 3],
] as const

it('leaves empty what a merge covers, as in an OpenDocument sheet: it is not seen', async () => {
  const bytes = merging(ROWS, ['C2:C3', 'A4:B4', 'A1'])
  const read = well(await readImportBytes('h.xlsx', bytes, day('2026-03-31')))
  expect('rows' in read && read.rows).toEqual([
    { line: 2, cells: ['Marie', '02/03/2026', '1.5'] },
    { line: 3, cells: ['Marie', '03/03/2026', ''] },
    { line: 4, cells: ['Paul', '', '3'] },
  ])
  expect('rows' in read && read.coveredCells).toEqual(['C3', 'B4'])
})

it('names what is left out so, but what the titles cover', async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
  const under = (text: string) => cell(text).replaceAll('table-cell', 'covered-table-cell')
  const number = '<table:covered-table-cell office:value-type="float" office:value="2.5"/>'
  const rows = [
    [cell('Agent'), cell('Date'), cell('Commune'), cell('Durée'), under('aussi')],
    [cell('Marie'), cell('02/03/2026'), cell('Oigny'), cell('1:30')],
    [under('Paul'), '<table:covered-table-cell table:number-columns-repeated="2"/>', number],
  ]
  const markup = rows.map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`)
  const bytes = openDocument({ Mars: markup })
  const read = well(await readImportBytes('h.ods', bytes, day('2026-03-31')))
  expect('rows' in read && [read.rows.length, read.coveredCells]).toEqual([1, ['A3', 'D3']])
  expect('rows' in read && hiddenRemarks(hiddenParts(read), translator('fr'))).toEqual([
    '2\u00A0cellules sont remplies sous des cellules fusionnées, et ne sont pas lues\u00A0: A3, D3. Défusionnez-les si elles comptent.',
  ])
})

it('refuses at once a workbook whose merged areas lie over each other: no program makes one', async () => {
  const started = performance.now()
  const areas = Array.from({ length: 100_000 }, () => 'A1:XFD1048576')
  const rows = Array.from({ length: 2000 }, () => ['Marie', '02/03/2026', 1.5])
  expect(await readImportBytes('h.xlsx', merging(rows, areas), day('2026-03-31'))).toMatchObject({
    failures: [{ code: 'importBroken' }],
  })
  expect(performance.now() - started).toBeLessThan(10_000)
})
