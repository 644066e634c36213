import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { WantedCell } from '#shared/domain/timesheets/set-cells'
import { setCells } from '#shared/domain/timesheets/set-cells'
import type { TimeLine, Timesheet } from '#shared/domain/timesheets/timesheet'
import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import type { Change } from '#shared/domain/workspace/change'
import { applyChange, inverse } from '#shared/domain/workspace/change'

const JANUARY = month('2026-01')

const cellOf = (
  of: number,
  body: string | null,
  value: number | null,
  task: string,
): WantedCell => ({
  day: day(`2026-01-0${String(of)}`),
  collectivityId: body,
  minutes: value === null ? null : minutes(value),
  task,
})

const cell = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('A', 'B', null),
    fc.constantFrom(null, null, 0, 90),
    fc.constantFrom('', 'Conseil'),
  )
  .map((parts) => cellOf(...parts))

const apply = (change: Change, current: Timesheet | null): Timesheet | null => {
  const applied = applyChange(change, current)
  if (!applied.ok) throw new Error(JSON.stringify(applied.failures))
  // A change of a timesheet gives a timesheet.
  return applied.value as Timesheet | null
}

/** Sets some cells in the month and gives it back, with the changes that were made. */
function set(cells: readonly WantedCell[], current: Timesheet | null) {
  const changes = setCells('Marie', cells, current === null ? [] : [current])
  const after = changes.reduce<Timesheet | null>((state, change) => apply(change, state), current)
  return { after, changes }
}

describe('setting cells of a timesheet', () => {
  it('leaves what a grid would hold after the same typing, and its inverse gives back what was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 }),
        (typed) => {
          const grid = new Map<string, TimeLine>()
          let state: Timesheet | null = null
          for (const cells of typed) {
            for (const one of cells) {
              if (one.minutes === null) grid.delete(timeLineKey(one))
              else grid.set(timeLineKey(one), { ...one, minutes: one.minutes })
            }
            const { after, changes } = set(cells, state)
            const undone = [...changes]
              .reverse()
              .reduce<Timesheet | null>((at, change) => apply(inverse(change), at), after)
            expect(undone).toEqual(state)
            state = after
          }
          const lines = [...grid.values()].sort((a, b) =>
            timeLineKey(a) < timeLineKey(b) ? -1 : 1,
          )
          const month = { agentId: 'Marie', month: JANUARY, lines }
          expect(state).toEqual(lines.length === 0 ? null : month)
        },
      ),
    )
  })

  it('makes no change of a cell that holds the value already', () => {
    const { after } = set([cellOf(1, 'A', 30, 'Conseil')], null)
    expect(set([cellOf(1, 'A', 30, 'Conseil')], after).changes).toEqual([])
    expect(set([cellOf(2, 'A', null, '')], after).changes).toEqual([])
  })

  it('keeps a zero: somebody said that nothing was done where hours were foreseen', () => {
    const { after } = set([cellOf(1, 'A', 0, '')], null)
    expect(after?.lines).toEqual([cellOf(1, 'A', 0, '')])
  })

  it('tells two activities of one body and day apart', () => {
    const town = { ...cellOf(1, 'A', 90, ''), activity: 'Urbanisme' }
    const { after } = set([cellOf(1, 'A', 30, ''), town], null)
    expect(after?.lines).toEqual([cellOf(1, 'A', 30, ''), town])
    expect(set([{ ...town, minutes: null }], after).after?.lines).toEqual([cellOf(1, 'A', 30, '')])
  })

  it('leaves a month that was declared without hours declared when nothing is typed', () => {
    const declared = { agentId: 'Marie', month: JANUARY, lines: [] }
    expect(set([cellOf(1, 'A', null, '')], declared).changes).toEqual([])
  })

  it('of two settings of one cell the last holds', () => {
    const { after } = set([cellOf(1, 'A', 30, ''), cellOf(1, 'A', 90, '')], null)
    expect(after?.lines).toEqual([cellOf(1, 'A', 90, '')])
  })
})
