import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { councilTable } from '../../../src-renderer/screens/simulation/council-table'
import { scenarioRows, type ScenarioRow } from '../../../src-renderer/screens/simulation/table-rows'
import { listedBody } from '../lists/list-of'

const row = (name: string, inhabitants: number | null, cells: ScenarioRow['cells']) => ({
  collectivityId: name,
  name,
  inhabitants,
  before: cents(10_000),
  cells,
})

const WORDS = {
  body: 'Collectivité',
  inhabitants: 'Habitants',
  now: 'Situation actuelle',
  total: 'Total',
  outside: null,
  scenarios: [
    ['A', 'Écart A', 'Par habitant A'],
    ['B', 'Écart B', 'Par habitant B'],
  ],
} as const

const cell = (after: number, difference: number, each: number | null) => ({
  after: cents(after),
  difference: cents(difference),
  perInhabitant: each === null ? null : cents(each),
})

describe('the table that a council takes home', () => {
  it('tells bodies of one name apart by their codes', () => {
    const bodies = ['a', 'b'].map((id) => listedBody(id, 'Oigny'))
    const compared = bodies.map(({ id: collectivityId }) => ({
      collectivityId,
      before: cents(0),
      after: cents(0),
      difference: cents(0),
    }))
    const sums = { before: cents(0), after: cents(0), moved: cents(0), winners: 0, losers: 0 }
    const lender = { lenderBefore: null, lenderAfter: null }
    const rows = scenarioRows([{ bodies: compared, ...sums, ...lender }], bodies, 2026)
    expect(rows.map(({ name }) => name)).toEqual(['Oigny (B-a)', 'Oigny (B-b)'])
  })

  it('writes numbers as a French spreadsheet reads them, and leaves out what a scenario does not give', () => {
    const rows = [
      row('Oigny', 50, [cell(9_995, -5, 0), null]),
      row('SIVOS', null, [cell(10_005, 5, null), null]),
    ]
    expect(councilTable(rows, WORDS)).toEqual([
      ['Collectivité', 'Habitants', 'Situation actuelle', ...WORDS.scenarios.flat()],
      ['Oigny', '50', '100,00', '99,95', '-0,05', '0,00', '', '', ''],
      ['SIVOS', '', '100,00', '100,05', '0,05', '', '', '', ''],
      ['Total', '50', '200,00', '200,00', '0,00', '', '', '', ''],
    ])
  })

  it('says in a last column of whom the key of a scenario lacks a value', () => {
    const kept = { ...cell(10_000, 0, null), outside: 'keeps' as const }
    const left = { ...cell(0, -10_000, null), outside: 'excluded' as const }
    const rows = [row('Oigny', 50, [cell(9_995, -5, 0), null]), row('SIVOS', null, [kept, left])]
    const words = {
      ...WORDS,
      outside: {
        title: 'Hors de la clé',
        of: (place: number, how: string) => `${String(place)} ${how}`,
      },
    }
    expect(councilTable(rows, words).map((line) => line.at(-1))).toEqual([
      'Hors de la clé',
      '',
      '0 keeps, 1 excluded',
      '',
    ])
  })
})
