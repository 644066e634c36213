import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { zipSync } from 'fflate'
import { readImportBytes } from '../../../src-main/imports/read-import'
import { well } from '../../scenarios/office'
import { openDocument, type OpenCell } from './open-document'
import { workbookParts } from './workbook'

const cellOf = async (bytes: Buffer): Promise<string | undefined> => {
  const read = well(await readImportBytes('heures.xlsx', bytes, day('2026-03-31')))
  return 'rows' in read ? read.rows[0]?.cells[1] : undefined
}

/** A workbook with a number below a title, in that format. */
function inFormat(format: string, value: number): Buffer {
  const parts = workbookParts([
    ['Agent', 'Valeur'],
    ['Marie', { value, style: 'percent' }],
  ])
  const styles = new TextDecoder().decode(parts['xl/styles.xml'])
  const code = format.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return Buffer.from(
    zipSync({
      ...parts,
      'xl/styles.xml': new TextEncoder().encode(styles.replace('0.0\\ %', () => code)),
    }),
  )
}

it.each([
  ['0" min"', 7, '7 min'],
  ['0\\ "mn"', 20, '20 min'],
  ['0.0" j"', 0.5, '0.5 j'],
  ['#,##0.00\\ [$CHF-100C]', 617.28, '617.28 CHF'],
  ['[$$-409]#,##0.00', 617.28, '617.28 $'],
  ['"CHF" #,##0.00;[Red]-"CHF" #,##0.00', 617.28, '617.28 CHF'],
  ['0.0" k€"', 7.5, '7.5 k€'],
  ['0"h"00', 230, '2h30'],
  // Zeros are shown by a text of their own, in front.
  ['[=0]"-";0.0%', 0.334, '33.4 %'],
  ['[=0]"";0" min"', 7, '7 min'],
  ['00\\:00', 15, '0h15'],
  // Thousands of what the cell holds, and units in which a number is read anyway.
  ['0.0," k€"', 7500, '7500'],
  ['0.00" h"', 7.5, '7.5'],
  ['#,##0.00\\ "€"', 617.28, '617.28'],
  ['_-* #,##0.00\\ [$€-40C]_-', 617.28, '617.28'],
  ['0" hab."', 617, '617'],
])('a number of a workbook in the format %s keeps the unit that it is shown in', async (...its) => {
  const [format, value, text] = its
  expect(await cellOf(inFormat(format, value))).toBe(text)
})

it.each<[OpenCell, string]>([
  [{ type: 'float', value: '7', shown: '7 min' }, '7 min'],
  [{ type: 'float', value: '0.5', shown: '0,5 j' }, '0.5 j'],
  [{ type: 'float', value: '230', shown: '2h30' }, '2h30'],
  [{ type: 'float', value: '617.28', shown: '617,28 CHF' }, '617.28 CHF'],
  [{ type: 'float', value: '7500', shown: '7,5 k€' }, '7500'],
  [{ type: 'currency', value: '617.28', shown: '617,28 €' }, '617.28'],
  [{ type: 'float', value: '617.28', shown: '617,3' }, '617.28'],
])(
  'a number of an OpenDocument sheet keeps the unit that it is shown in: %o',
  async (cell, text) => {
    const book = openDocument({
      Heures: [
        ['Agent', 'Valeur'],
        ['Marie', cell],
      ],
    })
    expect(await cellOf(book)).toBe(text)
  },
)
