import { describe, expect, it } from 'vitest'
import { COLLECTIVITY_LIST } from '#shared/domain/lists/collectivity-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { planList } from '#shared/domain/lists/plan-list'
import { day } from '#shared/kernel/day'
import { listOf } from './list-of'

/** What a list makes of no bodies. */
function plan(text: string) {
  const table = listOf(text)
  let made = 0
  return planList(
    COLLECTIVITY_LIST,
    table,
    { columns: guessListColumns(table.headers, COLLECTIVITY_LIST.fields), dates: null },
    {
      agents: [],
      collectivities: [],
      agreements: [],
      statements: [],
      payments: [],
      today: day('2027-01-14'),
      newId: () => `new-${String((made += 1))}`,
    },
    [],
  )
}

describe('a list of bodies', () => {
  const row = (cells: readonly string[], order: readonly number[]) =>
    order.map((at) => cells[at]).join(';')

  it.each([
    ['Population municipale', 'Population comptée à part', 'Population totale'],
    ['Pop. municipale', 'Pop. comptée à part', 'Pop. totale'],
    ['PMUN', 'PCAP', 'PTOT'],
  ])('has the populations of Insee in any order: %s, %s, %s', (...titles) => {
    for (const order of [
      [0, 1, 2],
      [1, 2, 0],
    ]) {
      const text = `Nom;Année;${row(titles, order)}\nOigny;2026;${row(['1 234', '56', '1 290'], order)}`
      expect(plan(text).records.map(({ after }) => after.populations)).toEqual([
        [{ year: 2026, municipal: 1234, total: 1290 }],
      ])
    }
  })

  it('is asked which of two columns gives a population, where they differ', () => {
    const text = 'Nom;Population 2026;Habitants 2026\nOigny;100;105\nLéry;1 000;1000'
    expect(plan(text).lines.map(({ status, failures }) => [status, failures])).toEqual([
      ['refused', [{ code: 'listValuesTwo', found: '100', other: '105' }]],
      ['added', []],
    ])
  })
})
