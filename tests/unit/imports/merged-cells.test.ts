import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { readImportBytes } from '../../../src-main/imports/read-import'
import { well } from '../../scenarios/office'
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
