import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { cellEdits, noteEdits, type CellEdit } from '../../../src-renderer/grid/cell-edits'
import { cellKey } from '../../../src-renderer/grid/cell-key'
import { account } from '../../../src-renderer/screens/wall/ledger'
import { rankedNames } from '../../../src-renderer/screens/wall/ranked-names'
import { WallCells } from '../../../src-renderer/screens/wall/wall-cells'
import type {
  ModelRow,
  WallColumn,
  WallGroup,
  WallModel,
} from '../../../src-renderer/screens/wall/wall-model'
import { agent } from '../timesheets/planning-facts'

const days = weekDays(day('2026-03-11')).slice(0, 3)
/** Identifiers may hold spaces. */
const AGENTS = ['marie', 'marie claire'] as const
const BODIES = ['saint-martin', 'claire panges', null] as const

const columns: readonly WallColumn[] = days.map((on) => ({
  days: [on],
  name: on,
  label: on,
  today: false,
  weekend: false,
  holiday: null,
  holidayUnderDay: null,
  away: null,
}))

/** By cell, what is kept and what is foreseen, in minutes; `null`: nothing. */
type Facts = readonly { readonly kept: number | null; readonly foreseen: number | null }[]

const agentOf = (id: string) => agent({ id, workPeriods: [] })

const valuesOf = <V>(
  facts: Facts,
  from: number,
  valueOf: (fact: Facts[number], on: Day) => V | null,
): ReadonlyMap<Day, V> =>
  new Map(
    days.flatMap((on, at) => {
      const fact = facts[from + at]
      const value = fact === undefined ? null : valueOf(fact, on)
      return value === null ? [] : [[on, value] as const]
    }),
  )

function rowOf(agentId: string, collectivityId: string | null, facts: Facts, at: number): ModelRow {
  return {
    key: `${agentId} ${collectivityId ?? ''}`,
    agentId,
    agentName: agentId,
    collectivityId,
    name: collectivityId ?? '',
    body: collectivityId ?? '',
    shared: false,
    missed: new Set(),
    kept: valuesOf(facts, at, ({ kept }) =>
      kept === null ? null : { minutes: minutes(kept), task: '' },
    ),
    foreseen: valuesOf(facts, at, ({ foreseen }, on) =>
      foreseen === null
        ? null
        : { day: on, collectivityId, minutes: minutes(foreseen), source: 'template' },
    ),
  }
}

const CELLS = AGENTS.length * BODIES.length * days.length

function modelOf(facts: Facts, readAt: number, agents: readonly string[] = AGENTS): WallModel {
  const groups = agents.map((agentId, index): WallGroup => ({
    key: `agent ${agentId}`,
    agent: agentOf(agentId),
    name: agentId,
    weekly: null,
    dayLengths: new Map(),
    away: new Map(),
    foreseen: [],
    rows: BODIES.map((body, at) =>
      rowOf(agentId, body, facts, (index * BODIES.length + at) * days.length),
    ),
    weekend: false,
    lending: [],
    sheets: [],
    readAt,
  }))
  return { key: 'semaine', period: 'semaine', view: 'week', days, columns, groups, week: null }
}

const amount = fc.constantFrom(null, 0, 30, 90)
const facts = fc.array(fc.record({ kept: amount, foreseen: amount }), {
  minLength: CELLS,
  maxLength: CELLS,
})
const edits = fc.array(
  fc.record({
    agent: fc.constantFrom(...AGENTS),
    body: fc.constantFrom(...BODIES),
    on: fc.constantFrom(...days),
    value: amount,
    state: fc.constantFrom('pending', 'kept', 'refused', 'given up'),
  }),
  { maxLength: 6 },
)
type Typed = typeof edits extends fc.Arbitrary<infer T> ? T : never

const editOf = ({ state, value }: Typed[number]): CellEdit | null => {
  const typed = value === null ? null : { minutes: minutes(value), task: '' }
  if (state === 'pending') return { state, value: typed }
  if (state === 'kept') return { state, value: typed, storedFrom: 2 }
  if (state === 'given up') return null
  return { state: 'refused', text: 'x', reason: { kind: 'main', failures: [] } }
}

const note = (typed: Typed): void =>
  noteEdits(
    typed.map((one) => [
      cellKey(one.agent, { day: one.on, collectivityId: one.body }),
      editOf(one),
    ]),
  )

function forget(): void {
  noteEdits([...cellEdits.get().keys()].map((key) => [key, null]))
}

/** All sums of a wall, and what each of its cells shows. */
const shown = (cells: WallCells) => ({
  sums: [
    account.all(),
    ...days.map((_, column) => account.column(column)),
    ...BODIES.map(account.body),
    ...AGENTS.flatMap((agentId) => [
      account.agent(agentId),
      ...days.map((_, column) => account.agentColumn(agentId, column)),
      ...BODIES.map((body) => account.row(`${agentId} ${body ?? ''}`)),
    ]),
  ].map((name) => ({ name, ...cells.sums(name) })),
  cells: cells.model.groups.flatMap(({ rows }) =>
    rows.flatMap((row) => days.map((_, column) => cells.cell(row, column))),
  ),
  refused: [...cells.refused].sort(),
})

describe('the cells of the wall', () => {
  it('show after any changes what a wall opened then shows', () => {
    fc.assert(
      fc.property(
        facts,
        edits,
        facts,
        edits,
        fc.boolean(),
        fc.constantFrom(0, 300),
        fc.constantFrom(null, 1, days.length),
        (first, typed, next, more, leaves, many, other) => {
          forget()
          note(typed.slice(0, 2))
          const cells = new WallCells()
          cells.many = many
          cells.setModel(modelOf(first, 1))
          const follow = (changed: Typed): void => {
            note(changed)
            const keys = changed.map((one) =>
              cellKey(one.agent, { day: one.on, collectivityId: one.body }),
            )
            cells.setEdits(cellEdits.get(), keys)
          }
          follow(typed.slice(2))
          if (leaves) cells.setModel(modelOf(next, 2, [AGENTS[0]]))
          // Another period, of fewer agents and perhaps of fewer columns, and back.
          if (other !== null)
            cells.setModel({
              ...modelOf(first, 2, [AGENTS[0]]),
              key: 'autre',
              columns: columns.slice(0, other),
            })
          cells.setModel(modelOf(next, 2))
          follow(more)
          const fresh = new WallCells()
          fresh.setModel(modelOf(next, 2))
          expect(shown(cells)).toEqual(shown(fresh))
        },
      ),
    )
  })
})

describe('names known beforehand', () => {
  it('are in the order of the collator, among themselves and with others', () => {
    const { compare } = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })
    const name = fc.string({
      unit: fc.constantFrom('a', 'A', 'é', 'b', '2', '10', ' '),
      maxLength: 3,
    })
    fc.assert(
      fc.property(fc.array(name), name, name, (known, a, b) => {
        expect(Math.sign(rankedNames(known, compare)(a, b))).toBe(Math.sign(compare(a, b)))
        const ranked = rankedNames([...known, a, b], compare)
        expect(Math.sign(ranked(a, b))).toBe(Math.sign(compare(a, b)))
      }),
    )
  })
})
