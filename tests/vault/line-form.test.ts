import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { lineText, readLine } from '../../src-main/journal/journal-line'

const value = fc.option(
  fc.record(
    {
      minutes: fc.integer({ min: 0, max: 1440 }).map(minutes),
      task: fc.oneof(fc.constant(''), fc.string()),
      start: fc.integer({ min: 0, max: 1439 }),
    },
    { requiredKeys: ['minutes', 'task'] },
  ),
)

const DAYS: readonly Day[] = [day('2026-03-01'), day('2026-03-05'), day('2026-03-31')]

const line = fc.record(
  {
    day: fc.constantFrom(...DAYS),
    collectivityId: fc.option(fc.constantFrom('c000', 'commune-21561')),
    activity: fc.constantFrom('eau', 'voirie'),
    before: value,
    after: value,
  },
  { requiredKeys: ['day', 'collectivityId', 'before', 'after'] },
)

const change: fc.Arbitrary<TimesheetChange> = fc
  .record({
    agentId: fc.constantFrom('a000', 'agent-m0104'),
    existed: fc.boolean(),
    exists: fc.boolean(),
    lines: fc.array(line, { maxLength: 3 }),
  })
  .map((rest) => ({
    ...rest,
    table: 'timesheets',
    month: month('2026-03'),
    id: agentMonthId(rest.agentId, month('2026-03')),
  }))

const written = (...changes: readonly TimesheetChange[]) =>
  lineText(
    {
      at: '2026-03-05T09:00:00.000Z',
      author: 'Claire Martin',
      label: { verb: 'recordTime', subject: 'Agent 104', when: '2026-03-05' },
      changes,
      digests: { timesheets: [24_000, 'ec76ef5d1955c1d707c6485c284f17fe'] },
    },
    { sequence: 12_345, previous: '0'.repeat(64) },
  )

describe('changed hours in a line of the journal', () => {
  it('are read as they were, whatever is left out of them', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const read = readLine(written(...changes).text)
        expect(read.ok ? read.value.changes : read.failures).toEqual(changes)
      }),
    )
  })

  it('keep an identifier that does not follow from agent and month', () => {
    const [own] = fc.sample(change, 1)
    if (own === undefined) throw new Error('No change was made up')
    const other = { ...own, id: 'of before' }
    const read = readLine(written(other).text)
    expect(read.ok ? read.value.changes : read.failures).toEqual([other])
  })

  it('of one cell have no name but those of the month', () => {
    const one: TimesheetChange = {
      table: 'timesheets',
      id: agentMonthId('a000', month('2026-03')),
      agentId: 'a000',
      month: month('2026-03'),
      existed: true,
      exists: true,
      lines: [
        {
          day: DAYS[1] ?? day('2026-03-05'),
          collectivityId: 'c000',
          before: { minutes: minutes(15), task: '' },
          after: { minutes: minutes(30), task: '' },
        },
      ],
    }
    const { text } = written(one)
    expect(text).toContain(
      '{"agentId":"a000","lines":[["2026-03-05","c000",[15],[30]]],"month":"2026-03","table":"timesheets"}',
    )
    expect(text.length).toBeLessThan(490)
  })
})
