import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { summaryCsv } from '../../src-main/documents/summary/summary-csv'
import { summaryLine } from '../../src-main/documents/summary/summary-line'
import { takePublishedAccounts } from '../../src-main/use-cases/take-published-accounts'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { sampleStatements } from './sample-statements'

const statements = sampleStatements()
const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(';'))

describe('the summary of a batch', () => {
  const csv = summaryCsv(statements.map((one) => summaryLine(one)))
  const rows = rowsOf(csv)
  const column = (name: string): number => rows[0]?.indexOf(name) ?? -1

  it('opens in a French spreadsheet: UTF-8 with its mark, semicolons, lines of Windows', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(rows).toHaveLength(28)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([29]))
  })

  it('has one line for each statement, with figures that a spreadsheet reads as such', () => {
    const martin = rows.find((row) => row[column('Bénéficiaire')] === 'Saint-Martin-du-Mont')
    expect(martin?.[column('Numéro')]).toBe('2026-015')
    expect(martin?.[column('SIRET')]).toBe('212 156 194 00012')
    expect(martin?.[column('Heures réalisées')]).toBe('553:15')
    expect(martin?.[column('Part du coût (€)')]).toBe('13530,27')
    expect(martin?.[column('Solde à payer (€)')]).toBe('3232,50')
    expect(martin?.[column('Solde à restituer (€)')]).toBe('0,00')
  })

  it('ends on totals that are those of the service', () => {
    const total = rows.at(-1)
    expect(total?.[0]).toBe('Total')
    expect(total?.[column('Part du coût (€)')]).toBe('216527,16')
    expect(total?.[column('Heures réalisées')]).toBe('8853:45')
  })

  it('lists cancelled statements without adding them', () => {
    const [first, ...others] = statements
    if (first === undefined) throw new Error('No statement')
    const gone = { ...first, cancelled: { on: day('2027-02-01'), reason: 'erreur' } }
    const some = rowsOf(summaryCsv([gone, ...others].map((one) => summaryLine(one))))
    expect(some).toHaveLength(28)
    expect(some.at(-1)?.[0]).toBe('Total sans les annulés')
    const rest = 21_652_716 - first.content.share
    expect(some.at(-1)?.[column('Part du coût (€)')]?.replace(',', '')).toBe(String(rest))
  })

  it('says of a reduction how far it is given back, and not that it is paid', () => {
    const given = statements.flatMap(({ id, content: { balance } }) =>
      balance.kind === 'reduction'
        ? [{ id, statementId: id, on: day('2027-02-01'), amount: balance.amount, reference: '' }]
        : [],
    )
    const part = given.map((one, at) => (at === 0 ? { ...one, amount: cents(100) } : one))
    const rows = rowsOf(summaryCsv(statements.map((one) => summaryLine(one, part))))
    const stage = rows[0]?.indexOf('État') ?? -1
    const back = rows.filter((row) => row[column('Solde à restituer (€)')] !== '0,00').slice(1, -1)
    expect(back.map((row) => row[stage])).toEqual(['Restitué en partie', 'Restitué'])
  })

  it('names an account once where a reduction takes back titles of two open years on it', async () => {
    const called = (calledOn: string, amount: number) => ({
      collectivityId: 'A',
      reference: calledOn,
      calledOn,
      amount,
    })
    const office = new Office(
      new Territory('A')
        .terms({
          key: { kind: 'tariff', basis: 'actual' },
          hourlyTariff: 2_000,
          instalments: [called('2025-12-15', 10_000), called('2026-01-10', 5_000)],
        })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 2 }),
      '2026-01-20',
    )
    well(await takePublishedAccounts(office))
    well(await office.issue(months('01')))
    const [reduction] = (await office.file()).statements
    if (reduction === undefined) throw new Error('No statement')
    expect(reduction.content.imputation?.map(({ account, amount }) => [account, amount])).toEqual([
      ['70848', 5_000],
      ['70848', 6_000],
      ['6218', 5_000],
      ['6218', 6_000],
    ])
    expect(summaryLine(reduction).accounts).toEqual(['70848', '6218'])
  })

  it('says why a statement was issued although something was objected to it, and what', () => {
    const [first] = statements
    if (first === undefined) throw new Error('No statement')
    const finding = { severity: 'serious', article: 'CGCT D.5211-16', bodies: [] } as const
    const findings = [
      { ...finding, bodies: [], code: 'unitCostNotNotified' as const, about: '' },
      { ...finding, bodies: [], code: 'paperMissing' as const, about: 'annex' },
    ]
    const reserve = { reason: 'Pièces attendues', author: 'Claire Morel', findings }
    const [, row] = rowsOf(summaryCsv([summaryLine({ ...first, reserve })]))
    expect(row?.[column('Motif de l’émission')]).toBe('Pièces attendues (Claire Morel)')
    expect(row?.[column('Points relevés')]).toBe(
      'Coût unitaire de l’exercice non notifié | Pièce manquante : Annexe : méthode du coût unitaire et prévision d’unités',
    )
  })

  it('quotes what would break a line, and lets no name act as a formula', () => {
    const [first] = statements
    if (first === undefined) throw new Error('No statement')
    const line = summaryLine(first)
    const csvOf = (beneficiary: string): string =>
      summaryCsv([{ ...line, beneficiary: { ...line.beneficiary, name: beneficiary } }])
    expect(csvOf('=2+3')).toContain(";'=2+3;")
    expect(csvOf('Eaux ; "Ignon"')).toContain(';"Eaux ; ""Ignon""";')
  })
})
