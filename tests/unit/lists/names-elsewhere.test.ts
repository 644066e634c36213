import { describe, expect, it } from 'vitest'
import { COLLECTIVITY_LIST } from '#shared/domain/lists/collectivity-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { planList } from '#shared/domain/lists/plan-list'
import { listedBody, listOf, noListFacts } from './list-of'

const KEPT = [
  listedBody('here', 'Saint-Martin-du-Mont', '21561'),
  listedBody('corse', 'Évisa', '2A108'),
  listedBody('plain', 'Oigny'),
]

function plan(text: string) {
  const table = listOf(text)
  return planList(
    COLLECTIVITY_LIST,
    table,
    { columns: guessListColumns(table, COLLECTIVITY_LIST.fields), dates: null },
    { ...noListFacts(), collectivities: KEPT },
    KEPT,
  )
}

describe('a name that communes of several departments have', () => {
  it.each([
    ['01', 'new-1', 'added'],
    ['1', 'new-1', 'added'],
    ['71 - Saône-et-Loire', 'new-1', 'added'],
    ['21', 'here', 'changed'],
    ['021', 'here', 'changed'],
    ['071', 'new-1', 'added'],
    ['', 'here', 'changed'],
  ])('is that of the commune in department « %s »', (department, of, status) => {
    for (const name of ['Saint-Martin-du-Mont', 'St Martin du Mont'])
      expect(
        plan(`Commune;Département;Population 2023\n${name};${department};1600`).lines,
      ).toMatchObject([{ of, status }])
  })

  it('is found in Corsica, and where no code says in which department the body is', () => {
    expect(
      plan('Commune;Dép;Population 2023\nÉvisa;2a;200\nÉvisa;20;200\nOigny;21;65').lines,
    ).toMatchObject([{ of: 'corse' }, { of: 'corse' }, { of: 'plain' }])
  })

  it('is known by the numbers of files of the public finances', () => {
    expect(
      plan('Commune;Dép;Code INSEE;Population 2023\nSaint-Martin-du-Mont;021;561;400').lines,
    ).toMatchObject([{ of: 'here', status: 'changed' }])
  })

  it('makes no second body where the department is behind it in brackets', () => {
    expect(
      plan('Commune;Population 2023\nSaint-Martin-du-Mont (21);400\nOigny (Côte-d’Or);65').lines,
    ).toMatchObject(
      ['Saint-Martin-du-Mont', 'Oigny'].map((known) => ({
        status: 'refused',
        failures: [{ code: 'listNameNear', known }],
      })),
    )
    expect(plan('Commune;Population 2023\nMeursault (21);1400').lines).toMatchObject([
      { status: 'added' },
    ])
  })
})
