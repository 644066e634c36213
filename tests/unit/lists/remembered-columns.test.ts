import { describe, expect, it } from 'vitest'
import { columnsToRemember, proposeColumns } from '#shared/domain/lists/remembered-columns'

const HEADERS = ['Qui', 'Combien', 'Combien']
const FIELDS = [
  { path: 'name', titles: ['nom'] },
  { path: 'price', titles: ['prix'] },
]
const LIST = { kind: 'prices', name: 'tarifs.xlsx', headers: HEADERS }
const CHOSEN = [
  { column: 'Qui', field: 'name' },
  { column: '#3', field: 'price' },
]

const kept = (name = 'tarifs.xlsx') => {
  const change = columnsToRemember([], { ...LIST, name }, CHOSEN, [], () => 'm1')
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
      remembered: { id: 'm1', name: 'tarifs.xlsx' },
      isContradicted: false,
    })
  })

  it('are not proposed for another kind, for other titles or for another order of them', () => {
    const none = { columns: [], remembered: null, isContradicted: false }
    expect(proposed({ kind: 'agents' })).toEqual(none)
    expect(proposed({ headers: ['Qui', 'Combien'] })).toEqual(none)
    expect(proposed({ headers: ['Combien', 'Qui', 'Combien'] })).toEqual(none)
  })

  it('give way where more lines of this list would be refused with them, which is said', () => {
    expect(proposed({}, 2)).toMatchObject({ columns: [], isContradicted: true })
  })

  it('are remembered only where the titles do not say the same, under the titles where the list was pasted', () => {
    expect(columnsToRemember([], LIST, CHOSEN, [...CHOSEN].reverse(), () => 'm1')).toBeNull()
    expect(columnsToRemember(kept(), LIST, CHOSEN, [], () => 'm2')).toBeNull()
    expect(kept('')[0]?.name).toBe('Qui, Combien, #3')
  })

  it('take the place of those that were remembered before', () => {
    const change = columnsToRemember(kept(), LIST, CHOSEN.slice(0, 1), [], () => 'm2')
    expect(change?.after.id).toBe('m1')
    expect(change?.after.list?.columns).toEqual(CHOSEN.slice(0, 1))
  })
})
