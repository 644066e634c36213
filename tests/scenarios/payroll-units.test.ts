import { describe, expect, it } from 'vitest'
import { guessPayColumns } from '#shared/domain/imports/guess-pay-columns'
import { paySheetTable } from '#shared/domain/imports/pay-sheet-table'
import { rubricTable } from '#shared/domain/imports/rubric-table'
import { readImportBytes } from '../../src-main/imports/read-import'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { valley } from './import-desk'
import { payOrder } from './pay-order'
import { well } from './office'

/** What is kept of a file, in cents, why lines are refused, and what is named beside; `Montant` is taken as base pay where it is a title. */
async function told(text: string) {
  const office = valley()
  const read = well(
    await readImportBytes('paie.csv', Buffer.from(text), office.surroundings.today()),
  )
  if ('events' in read) throw new Error('not a table')
  const table = rubricTable(paySheetTable(read, 2026))
  const { mapping } = await payOrder(office, text)
  const guess = guessPayColumns(table)
  const pay =
    (guess.pay ?? []).length > 0 || !table.headers.includes('Montant')
      ? guess.pay
      : [{ column: 'Montant', component: 'basePay' as const }]
  const { months, totals } = await preparePayroll(office.keeper, {
    table,
    mapping: { ...mapping, ...guess, pay },
    month: null,
  })
  return {
    lines: months.map(({ status, month, after, failures }) =>
      [status, month, after, ...failures.map(({ code }) => code)].join(' '),
    ),
    file: totals.file,
    columns: totals.columns,
    numbers: totals.numbers,
  }
}

const NOTHING = { file: 0, columns: [], numbers: [] }

describe('amounts of another unit than euros in a file of pay', () => {
  it.each(['Montant (centimes)', 'Montant en k€', 'Part patronale (k€)'])(
    'are refused under « %s » where the file has a line an item',
    async (title) => {
      const { lines } = await told(`Agent;Mois;Libellé;${title}\nMarie;01/2026;Traitement;200000\n`)
      expect(lines).toEqual(['refused 2026-01  importOtherUnit'])
    },
  )

  it('are refused below a title of all months', async () => {
    const { lines } = await told('Agent;Coût en k€;Coût en k€\n;janv. 2026;févr. 2026\nMarie;2;2\n')
    expect(lines).toEqual(['refused 2026-01  importOtherUnit', 'refused 2026-02  importOtherUnit'])
  })

  it('are no part of the total of the file in a column that nothing takes', async () => {
    expect(
      await told('Agent;Mois;Traitement;Charges (centimes)\nMarie;01/2026;2000,00;40000\n'),
    ).toEqual({
      ...NOTHING,
      lines: ['added 2026-01 200000'],
      file: 200_000,
      numbers: ['Charges (centimes)'],
    })
  })

  it('are compared with no amounts in euros', async () => {
    const { lines } = await told(
      'Agent;Mois;Traitement;Charges patronales;Coût total (k€)\nMarie;01/2026;2000,00;800,00;2,8\n',
    )
    expect(lines).toEqual(['added 2026-01 280000'])
  })
})

it.each([
  [
    'a line an agent',
    'Agent;janv. 2026;févr. 2026;févr. 2026\nMarie;2000,00;2000,00;2100,00\nTotal;2000,00;2000,00;2100,00\n',
  ],
  [
    'a line an item',
    'Agent;Libellé;janv. 2026;févr. 2026;févr. 2026\nMarie;Traitement;2000,00;2000,00;2100,00\n',
  ],
])(
  'refuses the second of two columns of one month in a file of pay with %s, and does not add it up with the first',
  async (_, text) => {
    const { lines, file, columns } = await told(text)
    expect(lines.filter((line) => !line.startsWith('total')).sort()).toEqual([
      'added 2026-01 200000',
      'added 2026-02 200000',
      'refused   payMonthUnreadable',
    ])
    expect([file, columns]).toEqual([610_000, []])
  },
)

it('reads the months of a file of pay with a column of the 13th month, which is named', async () => {
  const { lines, columns } = await told(
    'Agent;janv. 2026;févr. 2026;13e mois\nMarie;2000,00;2000,00;1500,00\n',
  )
  expect(lines).toEqual(['added 2026-01 200000', 'added 2026-02 200000'])
  expect(columns).toEqual([{ column: '13e mois', amount: 150_000 }])
})
