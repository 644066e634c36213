import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { readImportBytes } from '../../../src-main/imports/read-import'
import { refusals } from '../../scenarios/office'
import { workbookParts } from './workbook'

const ROWS = [
  ['Agent', 'Date', 'Durée'],
  ['Marie', '02/03/2026', 1.5],
] as const

const SHEET = 'xl/worksheets/sheet1.xml'
const STYLES = 'xl/styles.xml'

/** What is opened thousands of times and never closed, each within a part of a workbook. */
const UNCLOSED = [
  ['text with runs', SHEET, '<is><r>superscript'.repeat(8_000)],
  ['text', SHEET, '<is>superscript'.repeat(20_000)],
  ['list of fonts', STYLES, '<fonts>'.repeat(100_000)],
  ['list of styles', STYLES, '<cellXfs>'.repeat(100_000)],
  ['currency of a format', STYLES, `<numFmt numFmtId="9" formatCode="${'[$'.repeat(200_000)}">`],
  ['name of an attribute', STYLES, `<numFmt ${'a'.repeat(400_000)}>`],
] as const

const markup = (inside: string): Uint8Array => new TextEncoder().encode(inside)

/** Markup, with something in front of its last closing tag. */
const withInside = (whole: Uint8Array | undefined, inside: string): Uint8Array => {
  const text = new TextDecoder().decode(whole)
  const at = text.lastIndexOf('</')
  return markup(text.slice(0, at) + inside + text.slice(at))
}

it.each(UNCLOSED)('a workbook with a %s that never ends is refused', async (_, part, unclosed) => {
  const parts = workbookParts(ROWS)
  const bytes = zipSync({ ...parts, [part]: withInside(parts[part], unclosed) }, { level: 0 })
  const read = await readImportBytes('heures.xlsx', Buffer.from(bytes), day('2026-04-01'))
  expect(refusals(read)).toEqual(['importBroken'])
})

it('a spreadsheet with a style that never ends is refused', async () => {
  const unclosed = '<style:style style:name="a">'.repeat(50_000)
  const content = markup(`<office:document-content>${unclosed}`)
  const bytes = zipSync({ 'content.xml': content }, { level: 0 })
  const read = await readImportBytes('heures.ods', Buffer.from(bytes), day('2026-04-01'))
  expect(refusals(read)).toEqual(['importBroken'])
})
