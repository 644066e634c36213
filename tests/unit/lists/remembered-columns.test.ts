import { describe, expect, it } from 'vitest'
import { columnsToRemember, proposeColumns } from '#shared/domain/lists/remembered-columns'

const HEADERS = ['Qui', 'Combien', 'Combien']
const FIELDS = [
  { path: 'name', titles: 'nom' },
  { path: 'price', titles: 'prix' },
]
const LIST = { kind: 'prices', name: 'tarifs.xlsx', headers: HEADERS, sheet: null }
const CHOSEN = [
  { column: 'Qui', field: 'name' },
  { column: '#3', field: 'price' },
]

const kept = (name = 'tarifs.xlsx') => {
  const change = columnsToRemember(
    [],
    { ...LIST, name },
    { columns: CHOSEN, dates: null },
    [],
    () => 'm1',
  )
  return change === null ? [] : [change.after]
}

const proposed = (of: { kind?: string; headers?: string[] } = {}, refused = 0) =>
  proposeColumns(
    kept(),
    { kind: 'prices', headers: HEADERS, ...of, fields: FIELDS },
    [],
    (columns) => (columns.length > 0 ? refused : 0),
  )

describe('the columns that were chosen for a list', () => {
  it('are proposed for the next list of its kind with the same titles, with its name', () => {
    expect(proposed()).toEqual({
      columns: CHOSEN,
      dates: null,
      remembered: { id: 'm1', name: 'tarifs.xlsx' },
      isContradicted: false,
    })
  })

  it('are not proposed for another kind, for other titles or for another order of them', () => {
    const none = { columns: [], dates: null, remembered: null, isContradicted: false }
    expect(proposed({ kind: 'agents' })).toEqual(none)
    expect(proposed({ headers: ['Qui', 'Combien'] })).toEqual(none)
    expect(proposed({ headers: ['Combien', 'Qui', 'Combien'] })).toEqual(none)
  })

  it('give way where more lines of this list would be refused with them, which is said', () => {
    expect(proposed({}, 2)).toMatchObject({ columns: [], isContradicted: true })
  })

  it('are remembered only where the titles do not say the same, under the titles where the list was pasted', () => {
    expect(
      columnsToRemember(
        [],
        LIST,
        { columns: CHOSEN, dates: null },
        [...CHOSEN].reverse(),
        () => 'm1',
      ),
    ).toBeNull()
    expect(
      columnsToRemember(kept(), LIST, { columns: CHOSEN, dates: null }, [], () => 'm2'),
    ).toBeNull()
    expect(kept('')[0]?.name).toBe('Qui, Combien, #3')
  })

  it('come with the order of dates that was chosen, also where the titles say the same columns', () => {
    const of = { columns: CHOSEN, dates: 'mdy' } as const
    const change = columnsToRemember([], LIST, of, CHOSEN, () => 'm1')
    expect(change?.after.list?.dates).toBe('mdy')
    const next = proposeColumns(
      change === null ? [] : [change.after],
      { kind: 'prices', headers: HEADERS, fields: FIELDS },
      CHOSEN,
      () => 0,
    )
    expect(next.dates).toBe('mdy')
    expect(columnsToRemember([], LIST, { ...of, dates: null }, CHOSEN, () => 'm1')).toBeNull()
  })

  it('take the place of those that were remembered before', () => {
    const change = columnsToRemember(
      kept(),
      LIST,
      { columns: CHOSEN.slice(0, 1), dates: null },
      [],
      () => 'm2',
    )
    expect(change?.after.id).toBe('m1')
    expect(change?.after.list?.columns).toEqual(CHOSEN.slice(0, 1))
  })
})
