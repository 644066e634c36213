import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { hoursAfter, wholeHours } from '#shared/domain/timesheets/hours-since'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'

const AGENTS = ['a/1', 'b', 'c'] as const
const MONTHS = ['2025-12', '2026-01', '2026-02'] as const

const line = fc
  .record({
    on: fc.integer({ min: 1, max: 28 }),
    body: fc.constantFrom('x', 'y', 'z', null),
    spent: fc.nat({ max: 600 }),
  })
  .map(({ on, body, spent }) => ({ on, body, spent }))

/** Timesheets of some agents and months, in the order in which the vault reads them; a month may be entered without a line. */
const sheets = fc
  .array(
    fc.record({
      agentId: fc.constantFrom(...AGENTS),
      on: fc.constantFrom(...MONTHS),
      lines: fc.array(line, { maxLength: 4 }),
    }),
    { maxLength: 9 },
  )
  .map((drawn) => new Map(drawn.map((one) => [`${one.on}/${one.agentId}`, one])))
  .map((byKey) =>
    [...byKey.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { agentId, on, lines }]): Timesheet => ({
        agentId,
        month: month(on),
        lines: lines.map(({ on: at, body, spent }) => ({
          day: day(`${on}-${String(at).padStart(2, '0')}`),
          collectivityId: body,
          minutes: minutes(spent),
          task: '',
        })),
      })),
  )

const idOf = ({ agentId, month: on }: Timesheet): string => agentMonthId(agentId, on)

describe('hours after what was written since they were read', () => {
  it('are the columns that reading all of them anew gives', () => {
    fc.assert(
      fc.property(sheets, sheets, fc.nat(), (before, drawn, seed) => {
        // Some agents' months are written: those drawn replace others, come, or are gone; the rest stays as it was.
        const written = new Set(
          [...before, ...drawn].map(idOf).filter((_, at) => ((seed >> (at % 30)) & 1) === 1),
        )
        const now = [
          ...before.filter((one) => !written.has(idOf(one))),
          ...drawn.filter((one) => written.has(idOf(one))),
        ].sort((a, b) => (`${a.month}/${a.agentId}` < `${b.month}/${b.agentId}` ? -1 : 1))
        const since = {
          token: 't',
          changed: [...written],
          hours: timeColumns(now.filter((one) => written.has(idOf(one)))),
        }
        expect(hoursAfter(timeColumns(before), since)).toEqual(timeColumns(now))
      }),
    )
  })

  it('are all that was answered where it is not known what was written', () => {
    fc.assert(
      fc.property(sheets, sheets, (before, now) => {
        const answer = wholeHours(timeColumns(now))
        expect(hoursAfter(timeColumns(before), answer)).toBe(answer.hours)
      }),
    )
  })

  it('are to be read whole where a row that was altered has a day of another month', () => {
    const sheet = (on: string): Timesheet => ({
      agentId: 'a',
      month: month('2026-01'),
      lines: [{ day: day(on), collectivityId: 'x', minutes: minutes(60), task: '' }],
    })
    const [well, altered] = [timeColumns([sheet('2026-01-05')]), timeColumns([sheet('2026-01-05')])]
    altered.day[0] = (altered.day[0] ?? 0) + 40
    const since = { token: 't', changed: ['a/2026-01'], hours: well }
    expect(hoursAfter(well, since)).toEqual(well)
    expect(hoursAfter(altered, since)).toBeNull()
    expect(hoursAfter(well, { ...since, hours: altered })).toBeNull()
  })

  it('keep the list of months entered where none was added or left, so that what depends on it alone is not computed again', () => {
    const sheet = (on: string, spent: number): Timesheet => ({
      agentId: 'a',
      month: month(on),
      lines: [{ day: day(`${on}-05`), collectivityId: 'x', minutes: minutes(spent), task: '' }],
    })
    const before = timeColumns([sheet('2026-01', 60), sheet('2026-02', 60)])
    const changed = ['a/2026-02']
    const more = { token: 't', changed, hours: timeColumns([sheet('2026-02', 90)]) }
    expect(hoursAfter(before, more)?.entered).toBe(before.entered)
    const none = { token: 't', changed, hours: timeColumns([]) }
    expect(hoursAfter(before, none)?.entered).toEqual(['a/2026-01'])
  })

  it('are the same object where nothing was written', () => {
    const before = timeColumns([])
    const nothing = { token: 't', changed: [], hours: timeColumns([]) }
    expect(hoursAfter(before, nothing)).toBe(before)
  })
})
