import { describe, expect, it } from 'vitest'
import { guessPayColumns } from '#shared/domain/imports/guess-pay-columns'
import { needsYear, paySheetTable, yearNamed } from '#shared/domain/imports/pay-sheet-table'
import { readImportBytes } from '../../src-main/imports/read-import'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { valley } from './import-desk'
import { well } from './office'
import { payOrder } from './pay-order'

const MONTHS = ['added Marie 2026-01 280000', 'added Marie 2026-02 294000']

/** Two months of Marie, read whole. */
const ALL_TAKEN = {
  asked: false,
  titles: 'Matricule Mois Traitement Charges patronales',
  lines: MONTHS,
  file: 574_000,
  taken: 574_000,
  left: [],
}

/** What a file of pay has under its names of months, and what its lines and sums are. */
async function read(text: string, year: number | null = null) {
  const office = valley()
  const file = well(
    await readImportBytes('paie.csv', Buffer.from(text), office.surroundings.today()),
  )
  if ('events' in file) throw new Error('not a table')
  const table = paySheetTable(file, year ?? yearNamed(file, []))
  const order = await payOrder(office, text)
  const mapping = { ...order.mapping, ...guessPayColumns(table) }
  const { months, totals } = await preparePayroll(office.keeper, { table, mapping, month: null })
  return {
    asked: needsYear(file),
    titles: table.headers.join(' '),
    lines: months.map(({ status, agentId, month, after, failures }) =>
      [status, agentId, month, after, ...failures.map(({ code }) => code)].join(' ').trim(),
    ),
    file: totals.file,
    taken: totals.taken,
    left: [...totals.columns, ...totals.apart],
  }
}

describe('a file of pay with several columns under the name of each month', () => {
  it.each([
    ['in the line above the titles', ';Janvier 2026;;Février 2026;\nMatricule;'],
    ['in the titles, which have no name below', 'Matricule;Janvier 2026;;Février 2026;\n;'],
    ['over each column', 'Matricule;01/2026;01/2026;02/2026;02/2026\n;'],
    ['below a heading', 'Paie de la communauté;;;;\n;Janvier 2026;;Février 2026;\nMatricule;'],
  ])('has a line a month: %s', async (_, heads) => {
    const titles = 'Traitement;Charges patronales'
    expect(await read(`${heads}${titles};${titles}\nMarie;2000;800;2100;840\n`)).toEqual(ALL_TAKEN)
  })

  it('has the year asked for where the names have none, or takes it from the heading', async () => {
    const rest =
      ';Janvier;;Février;\nMatricule;Traitement;Primes;Traitement;Primes\nMarie;1;2;3;4\n'
    expect((await read(rest, 2026)).asked).toBe(true)
    expect((await read(rest, 2026)).lines).toHaveLength(2)
    expect((await read(`Année 2025;;;;\n${rest}`)).lines[0]).toMatch(/^added Marie 2025-01/)
  })

  it('leaves out the total of the year and what is behind the last month, by name, once', async () => {
    const text =
      ';;Janvier 2026;;Février 2026;;Total;;\nMatricule;Nom;Traitement;Charges patronales;Traitement;Charges patronales;Traitement;Charges patronales\nMarie;A;2000;800;2100;840;4100;1640\n'
    expect(await read(text)).toMatchObject({
      titles: 'Matricule Nom Total 1 Total 2 Mois Traitement Charges patronales',
      lines: MONTHS,
      taken: 574_000,
      left: [
        { column: 'Total 1', amount: 410_000 },
        { column: 'Total 2', amount: 164_000 },
      ],
    })
    const behind =
      ';Janvier 2026;;Février 2026;;\nMatricule;Traitement;Charges patronales;Traitement;Charges patronales;Prime de fin d’année\nMarie;2000;800;2100;840;500\n'
    expect(await read(behind)).toMatchObject({
      titles: 'Matricule Prime de fin d’année Mois Traitement Charges patronales',
      lines: MONTHS,
      left: [{ column: 'Prime de fin d’année', amount: 50_000 }],
    })
  })

  it('compares a line of totals, and passes months without pay over', async () => {
    const titles = 'Traitement;Charges patronales'
    const text = `;Janvier 2026;;Février 2026;\nMatricule;${titles};${titles}\nMarie;2000;800;;\nPaul;;;2100;840\nTotal;2000;800;2100;840\n`
    expect((await read(text)).lines).toEqual([
      'total',
      'added Marie 2026-01 280000',
      'added Paul 2026-02 294000',
    ])
  })

  it.each([
    ['under a month other titles are', 'Traitement;Charges patronales;Traitement;Primes'],
    ['a title is missing', 'Traitement;;Traitement;'],
  ])('takes nothing where %s', async (_, titles) => {
    const text = `;Janvier 2026;;Février 2026;\nMatricule;${titles}\nMarie;2000;800;2100;840\n`
    const { taken, file } = await read(text)
    expect({ taken, file }).toEqual({ taken: 0, file: 574_000 })
  })

  it('refuses a month that comes twice, each time after the first', async () => {
    const titles = 'Traitement;Charges patronales'
    const text = `;Janvier 2026;;Février 2026;;Janvier 2026;\nMatricule;${titles};${titles};${titles}\nMarie;2000;800;2100;840;1;1\n`
    expect((await read(text)).lines).toEqual(['refused Marie   payMonthUnreadable', ...MONTHS])
  })
})

describe('a file of pay with the months under the name of each amount', () => {
  it.each([
    ['in the line above the titles', ';Traitement;;Charges patronales;\nMatricule;'],
    ['in the titles, the agents named there', 'Matricule;Traitement;;Charges patronales;\n;'],
    [
      'over each column',
      'Matricule;Traitement;Traitement;Charges patronales;Charges patronales\n;',
    ],
    ['below a heading', 'Paie de la communauté;;;;\n;Traitement;;Charges patronales;\nMatricule;'],
  ])('has a line a month: %s', async (_, heads) => {
    const months = 'Janvier 2026;Février 2026'
    expect(await read(`${heads}${months};${months}\nMarie;2000;2100;800;840\n`)).toEqual(ALL_TAKEN)
  })

  it('leaves out the total of each amount, and what is behind the last, by name', async () => {
    const months = 'Janvier 2026;Février 2026;Total'
    const text = `;;Traitement;;;Charges patronales;;;\nMatricule;Nom;${months};${months};Prime de fin d’année\nMarie;A;2000;2100;4100;800;840;1640;500\n`
    expect(await read(text)).toMatchObject({
      titles:
        'Matricule Nom Total 1 Total 2 Prime de fin d’année Mois Traitement Charges patronales',
      lines: MONTHS,
      taken: 574_000,
      left: [
        { column: 'Prime de fin d’année', amount: 50_000 },
        { column: 'Total 1', amount: 410_000 },
        { column: 'Total 2', amount: 164_000 },
      ],
    })
  })

  it('has the year asked for where the names have none', async () => {
    const rest = ';Traitement;;Primes;\nMatricule;Janvier;Février;Janvier;Février\nMarie;1;2;3;4\n'
    expect((await read(rest, 2026)).asked).toBe(true)
    expect((await read(rest, 2026)).lines).toHaveLength(2)
  })

  it('takes nothing where the months under one are others than under another', async () => {
    const text =
      ';Traitement;;Charges patronales;\nMatricule;Janvier 2026;Février 2026;Janvier 2026;Mars 2026\nMarie;2000;2100;800;840\n'
    const { taken } = await read(text)
    expect(taken).toBe(0)
  })
})

describe('a file of pay whose titles name a month beside what they hold', () => {
  it.each([
    [
      'Traitement janvier 2026;Charges patronales janvier 2026;Traitement février 2026;Charges patronales février 2026',
      '2000;800;2100;840',
    ],
    [
      'Traitement 01/2026;Traitement 02/2026;Charges patronales 01/2026;Charges patronales 02/2026',
      '2000;2100;800;840',
    ],
    [
      'janv.-26 – Traitement;janv.-26 – Charges patronales;févr.-26 – Traitement;févr.-26 – Charges patronales',
      '2000;800;2100;840',
    ],
    [
      'Charges patronales (janvier 2026);Traitement (janvier 2026);Traitement (février 2026);Charges patronales (février 2026)',
      '800;2000;2100;840',
    ],
  ])('has a line a month, never several months in one: %s', async (titles, amounts) => {
    const { lines, taken, file } = await read(`Matricule;${titles}\nMarie;${amounts}\n`)
    expect({ lines, taken, file }).toEqual({ lines: MONTHS, taken: 574_000, file: 574_000 })
  })

  it('is of the month that all its titles name', async () => {
    const text = 'Matricule;Traitement janvier;Charges patronales janvier\nMarie;2000;800\n'
    expect(await read(text, 2026)).toMatchObject({ asked: true, lines: MONTHS.slice(0, 1) })
  })

  it.each([
    'Traitement janvier;Traitement février;Charges patronales janvier',
    'Traitement;Rappel de traitement janvier;Traitement février',
  ])('leaves out by name what is not there for each month: %s', async (titles) => {
    const { lines, left } = await read(`Matricule;Mois;${titles}\nMarie;2026-03;2000;300;20\n`)
    const taken = titles.startsWith('Traitement;') ? 200_000 : 0
    expect(lines).toEqual([
      taken === 0 ? 'refused Marie 2026-03  payNoAmount' : 'added Marie 2026-03 200000',
    ])
    expect(left.map(({ amount }) => amount)).toEqual(taken === 0 ? [] : [30_000, 2000])
  })
})
