import { describe, expect, it } from 'vitest'
import { CONTRACTED_LIST } from '#shared/domain/lists/contracted-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
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

const guessed = (headers: readonly string[]) =>
  guessListColumns({ headers }, CONTRACTED_LIST.fields)

const plan = (text: string) => {
  const table = listOf(text)
  const reading = { columns: guessed(table.headers), dates: null }
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

  it.each([
    'Heures par an',
    'Volume annuel',
    'Heures par mois',
    'Heures mensuelles',
    'Heures / mois',
    'Temps par jour',
    'Heures trimestrielles',
    'Heures par quinzaine',
    'Hours per month',
  ])('takes « %s » for no hours of a week', (title) => {
    expect(guessed(['Commune', title])).toEqual([{ column: 'Commune', field: 'body' }])
    expect(guessed(['Commune', title, 'Heures / semaine'])).toEqual([
      { column: 'Commune', field: 'body' },
      { column: 'Heures / semaine', field: 'weeklyMinutes' },
    ])
  })

  it('takes hours of a week that say more', () => {
    const title = 'Heures hebdomadaires (52 semaines par an)'
    expect(guessed(['Commune', title])).toContainEqual({ column: title, field: 'weeklyMinutes' })
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

  it('reads minutes where the title says them', () => {
    expect(weeks('Commune;Durée hebdomadaire (minutes)\nOigny;90\nLéry;1h30')).toEqual([
      ['oigny', 90],
      ['lery', 90],
    ])
  })

  it.each(['Minutes par semaine', 'Minutes', 'Nombre de minutes hebdomadaires'])(
    'reads minutes under « %s », and refuses what is no whole minute',
    (title) => {
      expect(weeks(`Commune;${title}\nOigny;90\nLéry;1\u202F200`)).toEqual([
        ['oigny', 90],
        ['lery', 1200],
      ])
      expect(refusals(`Commune;${title}\nOigny;90,5\nLéry;90`)).toEqual([[2, 'fieldWrongType']])
    },
  )

  it.each([
    'Temps (jours par semaine)',
    'Durée hebdomadaire en demi-journées',
    'Temps (secondes par semaine)',
  ])('takes numbers under « %s » for no hours', (title) => {
    expect(refusals(`Commune;${title}\nOigny;0,5\nLéry;2`)).toEqual([
      [2, 'listNotWeekly'],
      [3, 'listNotWeekly'],
    ])
  })

  it('takes hours of a week whose title also says of how many days', () => {
    expect(weeks('Commune;Heures par semaine (5 jours)\nOigny;7')).toEqual([['oigny', 420]])
  })

  it.each(['Nombre d’heures par semaine', 'Volume horaire hebdomadaire', 'DHS', 'Nb d’heures'])(
    'finds the hours under « %s »',
    (title) => {
      expect(weeks(`Commune;${title}\nOigny;7`)).toEqual([['oigny', 420]])
    },
  )

  it('asks for hours that may be decimals or have minutes, unless another line says which', () => {
    expect(refusals('Commune;Heures\nOigny;7.30\nLéry;3,5\nBligny-le-Sec;2,15')).toEqual([
      [2, 'listHoursOpen'],
      [4, 'listHoursOpen'],
    ])
    expect(weeks('Commune;Heures\nOigny;7.30\nLéry;3,75')).toEqual([
      ['oigny', 438],
      ['lery', 225],
    ])
    expect(weeks('Commune;Heures décimales\nOigny;7.30')).toEqual([['oigny', 438]])
    expect(refusals('Commune;Heures\nOigny;0,270833333\nLéry;0,145833333')).toEqual([
      [2, 'listHoursOpen'],
      [3, 'listHoursOpen'],
    ])
  })

  it('takes no hours of a month, of a year or of a full time for those of a week', () => {
    const heading = ['Volume annuel prévu']
    const fates = (text: string, above: readonly string[] = []) => {
      const table = { ...listOf(text), heading: above }
      const column = table.headers[1] ?? ''
      const columns = [
        { column: 'Commune', field: 'body' },
        { column, field: 'weeklyMinutes' },
      ]
      return planList(CONTRACTED_LIST, table, { columns, dates: null }, FACTS, FACTS.weeks).lines
    }
    const codes = (...of: Parameters<typeof fates>) =>
      fates(...of).flatMap(({ failures }) => failures.map(({ code }) => code))
    expect(codes('Commune;Heures\nOigny;104', heading)).toEqual(['listNotWeekly'])
    expect(codes('Commune;Heures par semaine\nOigny;10', heading)).toEqual([])
    expect(codes('Commune;Heures\nOigny;10', ['Année 2026', 'Édité le 3 mars 2026'])).toEqual([])
    expect(codes('Commune;Heures mensuelles\nOigny;26')).toEqual(['listNotWeekly'])
    expect(codes('Commune;Temps (ETP)\nOigny;0,2')).toEqual(['listNotWeekly'])
    expect(codes('Commune;Temps %\nOigny;20')).toEqual(['listNotWeekly'])
    expect(guessed(['Commune', 'Temps de trajet', 'Heures'])).toEqual([
      { column: 'Commune', field: 'body' },
      { column: 'Heures', field: 'weeklyMinutes' },
    ])
  })
})
