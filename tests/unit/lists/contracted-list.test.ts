import { describe, expect, it } from 'vitest'
import { CONTRACTED_LIST, guessContractedColumns } from '#shared/domain/lists/contracted-list'
import { planList } from '#shared/domain/lists/plan-list'
import { minutes } from '#shared/kernel/minutes'
import { listedBody, listOf } from './list-of'

const [OIGNY, LERY, BLIGNY, CC] = [
  listedBody('oigny', 'Oigny', '01004'),
  listedBody('lery', 'Léry'),
  listedBody('bligny', 'Bligny-le-Sec'),
  listedBody('cc', 'Communauté de communes'),
] as const

const FACTS = {
  bodies: [OIGNY, LERY, BLIGNY],
  collectivities: [OIGNY, LERY, BLIGNY, CC],
  weeks: [
    { id: 'oigny', weeklyMinutes: minutes(360) },
    { id: 'lery', weeklyMinutes: minutes(0) },
  ],
}

const plan = (text: string) => {
  const table = listOf(text)
  const reading = { columns: guessContractedColumns(table.headers), dates: null }
  return planList(CONTRACTED_LIST, table, reading, FACTS, FACTS.weeks)
}

const weeks = (text: string) =>
  plan(text).records.map(({ after }) => [after.id, Number(after.weeklyMinutes)])

const refusals = (text: string) =>
  plan(text).lines.flatMap(({ line, failures }) => failures.map(({ code }) => [line, code]))

describe('a list of contracted hours', () => {
  it('gives the hours a week of each beneficiary, however they are written', () => {
    expect(weeks('Commune;Heures par semaine\nOigny;6,5\nLéry;6h30\nBligny-le-Sec;3:15')).toEqual([
      ['oigny', 390],
      ['lery', 390],
      ['bligny', 195],
    ])
    expect(weeks('INSEE;Durée hebdomadaire\n1004;4')).toEqual([['oigny', 240]])
  })

  it('shows what is kept beside what is new, adds who did not benefit, and leaves totals out', () => {
    const { lines } = plan('Commune;Heures\nOigny;6\nBligny-le-Sec;2\nTotal;8')
    expect(lines.map(({ of, status }) => [of, status])).toEqual([
      ['oigny', 'same'],
      ['bligny', 'added'],
      [null, 'total'],
    ])
  })

  it('takes hours of a year for no hours of a week', () => {
    expect(guessContractedColumns(['Commune', 'Heures par an', 'Heures'])).toEqual([
      { column: 'Commune', field: 'body' },
      { column: 'Heures', field: 'weeklyMinutes' },
    ])
  })

  it('names by its line what it can’t take: the lender, an unknown body, one twice, no duration, more than a week', () => {
    expect(
      refusals(
        'Commune;Heures\nCommunauté de communes;5\nNulle-Part;5\nOigny;6\nOigny;7\nLéry;beaucoup\nBligny-le-Sec;200\n;3',
      ),
    ).toEqual([
      [2, 'listBodyOutside'],
      [3, 'listBodyUnknown'],
      [5, 'listTwice'],
      [6, 'fieldWrongType'],
      [7, 'fieldWrongType'],
      [8, 'fieldMissing'],
    ])
  })
})
