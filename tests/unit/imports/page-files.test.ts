import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { readImportBytes } from '../../../src-main/imports/read-import'

it.each([
  '<!-- export --><html><table><tr><td>Agent</td></tr></table></html>',
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
  '<font><table border=1><tr><td>Agent</td></tr></table></font>',
  '<div><table><tr><td>Agent</td></tr></table></div>',
  '{\\rtf1\\ansi Agent}',
  '%PDF-1.4\n1 0 obj',
  'ID;PWXL;N;E\nC;Y1;X1;K"Agent"\nE',
])('a page or a document under the name of a workbook is refused as such: %s', async (text) => {
  const read = await readImportBytes('liste.xls', Buffer.from(text), day('2026-03-31'))
  expect(read).toEqual({
    ok: false,
    failures: [{ code: 'importOtherWorkbook', file: 'liste.xls' }],
  })
})
