import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { readImportBytes } from '../../../src-main/imports/read-import'
import { well } from '../../scenarios/office'
import { openDocument } from './open-document'

/** The last cell of a row of an OpenDocument sheet, and what the reader says of it. */
async function cell(attributes: string, shown = ''): Promise<string> {
  const text = shown === '' ? '' : `<text:p>${shown}</text:p>`
  const markup = `<table:table-cell ${attributes}>${text}</table:table-cell>`
  const bytes = openDocument({
    Heures: [
      ['Agent', 'Durée'],
      ['Marie', { markup }],
    ],
  })
  const read = well(await readImportBytes('h.ods', bytes, day('2027-01-14')))
  if (!('rows' in read)) throw new Error('A calendar')
  const [row] = read.rows
  return [row?.cells[1], ...(row?.faults ?? []).map(({ code, found }) => `${code} ${found}`)].join(
    ' ',
  )
}

it.each([
  ['office:value-type="float"', '', ' formula B2'],
  ['office:value-type="float" office:value=""', '', ' formula B2'],
  ['office:value-type="time"', '', ' formula B2'],
  ['office:value-type="string" office:string-value=""', '', ' savedResult B2'],
  ['office:value-type="float" office:value="3"', '3,00', '3 savedResult B2'],
])('has a computed cell (%s) count with a value alone', async (attributes, shown, seen) => {
  expect(await cell(`table:formula="of:=1+2" ${attributes}`, shown)).toBe(seen)
})

it.each(['Err:502', '#DIV/0 !', '#VALEUR !', '#N/D'])(
  'takes no value of a computed cell that shows the error %s',
  async (shown) => {
    const computed = 'table:formula="of:=1/0" office:value-type'
    expect(await cell(`${computed}="float" office:value="0"`, shown)).toBe(
      `${shown} cellError ${shown}`,
    )
    expect(await cell(`${computed}="string" office:string-value=""`, shown)).toBe(
      `${shown} cellError ${shown}`,
    )
    expect(await cell('office:value-type="string"', shown)).toBe(shown)
  },
)

it('has what a cell shows in place of a value that is none, and a time to the nearest second', async () => {
  expect(await cell('office:value-type="float" office:value=""', '7')).toBe('7')
  expect(await cell('office:value-type="date" office:date-value="2027-02-30"', '30/02/27')).toBe(
    '30/02/27',
  )
  expect(
    await cell('office:value-type="time" office:time-value="PT07H59M59.999999999S"', '08:00'),
  ).toBe('8:00:00')
  expect(await cell('office:value-type="time" office:time-value="PT8H30M"', '08:30')).toBe(
    '8:30:00',
  )
})
