import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { DateOrder } from '#shared/domain/imports/order-of-dates'
import { readTripRows } from '#shared/domain/travel/read-trip-rows'
import { Territory } from '../../scenarios/territory'

const { agents, collectivities } = new Territory('A', 'B').lends('Marie').lends('Hugo').file()
const kept = {
  id: 't',
  agentId: 'Marie',
  collectivityId: 'A',
  day: day('2026-01-05'),
  tenths: 425,
  purpose: 'Permanence',
}
const read = (table: readonly (readonly string[])[], trips = [kept].slice(1)) =>
  readTripRows(table, { agents, collectivities, trips }, 'dmy')

describe('trips copied from a spreadsheet', () => {
  it('are read in the order of the screen where there are no titles', () => {
    expect(read([['05/01/2026', 'Marie Dupont', 'Commune A', '42,5', 'Permanence']]).rows).toEqual([
      {
        line: 1,
        day: '2026-01-05',
        agentId: 'Marie',
        collectivityId: 'A',
        tenths: 425,
        purpose: 'Permanence',
        state: 'new',
        faults: [],
      },
    ])
  })

  it('are not taken for titles because a purpose or a name begins like one', () => {
    const row = ['05/01/2026', 'Marie', 'A', '42,5', 'Journée d’information']
    expect(read([row, row]).rows.map(({ line, tenths }) => [line, tenths])).toEqual([
      [1, 425],
      [2, 425],
    ])
  })

  it('are read by their titles in any order, whatever other columns stand between', () => {
    const { rows } = read([
      ['Motif', 'Kilomètres', 'Véhicule', 'Commune visitée', 'Date du trajet', 'Agent'],
      ['Budget', '18 km', 'Clio', 'b', '2026-02-03', 'DUPONT Hugo'],
    ])
    expect(rows).toMatchObject([
      { line: 2, day: '2026-02-03', agentId: 'Hugo', collectivityId: 'B', tenths: 180 },
    ])
    expect(rows[0]?.purpose).toBe('Budget')
  })

  it('are read by titles that are phrases, and never from the place where they began', () => {
    const { rows, missing } = read([
      ['Date', 'Nombre de km', 'Nom de la commune', 'Nom de l’agent', 'Objet de la visite'],
      ['2026-02-03', '18', 'B', 'Hugo', 'Budget'],
    ])
    expect(missing).toEqual([])
    expect(rows).toMatchObject([
      { agentId: 'Hugo', collectivityId: 'B', tenths: 180, purpose: 'Budget' },
    ])
    const driven = read([
      ['Date', 'Agent', 'Commune de départ', 'Commune d’arrivée', 'Km'],
      ['2026-02-03', 'Hugo', 'A', 'B', '18'],
    ])
    expect(driven.rows).toMatchObject([{ collectivityId: 'B', tenths: 180 }])
  })

  it('are read from lines parted by semicolons, and keep the numbers of lines that they had', () => {
    expect(read([['Jour;Agent;Commune;Km'], [''], ['3/2/2026;Hugo;A;12']]).rows).toMatchObject([
      { line: 3, agentId: 'Hugo', tenths: 120, purpose: '', state: 'new' },
    ])
  })

  it('say cell by cell what can’t be kept, with the number of the line', () => {
    const { rows } = read([
      ['31/02/2026', 'Marie', 'A', '10'],
      ['01/03/2026', 'Dupont', 'C', '0'],
      ['02/03/2026', '', 'Temps commun', '3000,1'],
    ])
    expect(rows.map(({ line, state }) => [line, state])).toEqual([
      [1, 'wrong'],
      [2, 'wrong'],
      [3, 'wrong'],
    ])
    expect(
      rows.map(({ faults }) => faults.map(({ column, reason }) => `${column} ${reason}`)),
    ).toEqual([
      ['day unreadable'],
      ['agent ambiguous', 'body unknown', 'distance unreadable'],
      ['agent empty', 'body unknown', 'distance unreadable'],
    ])
  })

  it('without a title for what is needed, say which is missing and read nothing', () => {
    expect(
      read([
        ['Date', 'Kilomètres'],
        ['05/01/2026', '10'],
      ]),
    ).toEqual({ rows: [], missing: ['agent', 'body'], isOpen: false })
  })

  it('that are kept already are left aside, each as often as it is kept', () => {
    const row = ['05/01/2026', 'Marie', 'A', '42,5', 'Permanence']
    expect(read([row, row, row], [kept]).rows.map(({ state }) => state)).toEqual([
      'kept',
      'twice',
      'twice',
    ])
    expect(read([row, row]).rows.map(({ state }) => state)).toEqual(['new', 'twice'])
  })

  it('wait for the order of their dates where no date tells the day from the month', () => {
    const known = { agents, collectivities, trips: [] }
    const row = (text: string) => [text, 'Marie', 'A', '42,5', 'Permanence']
    const days = (dates: DateOrder | null, ...texts: readonly string[]) =>
      readTripRows(texts.map(row), known, dates).rows.map(
        ({ day, faults }) => day ?? faults[0]?.reason,
      )
    expect(days(null, '05/03/2026', '06/06/2026')).toEqual(['open', '2026-06-06'])
    expect(days('dmy', '05/03/2026')).toEqual(['2026-03-05'])
    expect(days('mdy', '05/03/2026')).toEqual(['2026-05-03'])
    expect(days(null, '05/03/2026', '13/03/2026')).toEqual(['2026-03-05', '2026-03-13'])
    expect(days(null, '05/03/2026', '13/03/2026', '03/13/2026')).toEqual([
      'open',
      '2026-03-13',
      'unreadable',
    ])
  })
})
