import { describe, expect, it } from 'vitest'
import { day, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { absenceSchema } from '#shared/domain/timesheets/absence'
import { weekTemplateSchema } from '#shared/domain/timesheets/week-template'
import type { ReviewFacts } from '#shared/domain/approvals/period-review'
import { reviewPeriod } from '#shared/domain/approvals/period-review'
import { Territory } from '../../scenarios/territory'

const WEEK = { from: day('2026-02-02'), to: day('2026-02-08') }

/** Marie works for A and B under an agreement that lends two people: only a usual week foresees hours. */
const { agents, agreements, collectivities } = new Territory('A', 'B')
  .lends('Marie')
  .lends('Paul')
  .file()

const template = weekTemplateSchema.parse({
  id: 'usual',
  agentId: 'Marie',
  period: { from: '2026-01-01', to: null },
  slots: [
    { weekday: 1, start: 480, minutes: 240, collectivityId: 'A', activity: '' },
    { weekday: 2, start: 480, minutes: 180, collectivityId: 'B', activity: '' },
    { weekday: 4, start: 480, minutes: 180, collectivityId: 'B', activity: '' },
  ],
})

const line = (on: string, hours: number, collectivityId = 'A') => ({
  day: day(on),
  collectivityId,
  minutes: minutes(hours * 60),
  task: '',
})

const sheet = (ofMonth: string, ...lines: readonly ReturnType<typeof line>[]) => ({
  agentId: 'Marie',
  month: month(ofMonth),
  lines: [...lines],
})

function review(facts: Partial<ReviewFacts>) {
  const [marie] = agents
  if (marie === undefined) throw new Error('No agent')
  return reviewPeriod({
    agent: marie,
    period: WEEK,
    until: WEEK.to,
    timesheets: [],
    agreements,
    templates: [template],
    absences: [],
    collectivities,
    ...facts,
  })
}

const missing = (facts: Partial<ReviewFacts>): readonly Day[] => review(facts).missing

describe('which days nobody filled', () => {
  it('those of the usual week on which no line answers, up to today', () => {
    expect(missing({})).toEqual(['2026-02-02', '2026-02-03', '2026-02-05'])
    expect(missing({ until: day('2026-02-03') })).toEqual(['2026-02-02', '2026-02-03'])
    expect(missing({ timesheets: [sheet('2026-02', line('2026-02-02', 3))] })).toEqual([
      '2026-02-03',
      '2026-02-05',
    ])
  })

  it('a line of zero minutes answers: nothing was done that day, and somebody said so', () => {
    expect(missing({ timesheets: [sheet('2026-02', line('2026-02-02', 0))] })).toEqual([
      '2026-02-03',
      '2026-02-05',
    ])
  })

  it('none in a month declared without hours, nor on days of absence', () => {
    expect(missing({ timesheets: [sheet('2026-02')] })).toEqual([])
    const leave = absenceSchema.parse({
      id: 'leave',
      agentId: 'Marie',
      period: { from: '2026-02-02', to: '2026-02-03' },
      part: 'day',
      kind: 'leave',
    })
    expect(missing({ absences: [leave] })).toEqual(['2026-02-05'])
  })

  it('where nothing says which days are worked, all working days of weeks without any hour', () => {
    const fortnight = { from: day('2026-02-02'), to: day('2026-02-15') }
    expect(
      missing({
        templates: [],
        period: fortnight,
        until: fortnight.to,
        timesheets: [sheet('2026-02', line('2026-02-04', 3))],
      }),
    ).toEqual(['2026-02-09', '2026-02-10', '2026-02-11', '2026-02-12', '2026-02-13'])
  })

  it('nothing is to submit where hours are expected and none is kept, also on days to come', () => {
    const before = day('2026-01-30')
    const empty = (facts: Partial<ReviewFacts>): boolean => review(facts).isEmpty
    expect(missing({ until: before })).toEqual([])
    expect(empty({ until: before })).toBe(true)
    expect(empty({ timesheets: [sheet('2026-02', line('2026-02-02', 0))] })).toBe(false)
    expect(empty({ timesheets: [sheet('2026-02')] })).toBe(false)
    expect(empty({ templates: [], agreements: [] })).toBe(false)
  })

  it('none of someone whom no agreement lends', () => {
    const found = review({ templates: [], agreements: [] })
    expect([found.lent, found.missing]).toEqual([false, []])
  })
})

describe('what was done and foreseen', () => {
  it('counts the days of the period only', () => {
    const found = review({
      timesheets: [
        sheet('2026-01', line('2026-01-31', 5)),
        sheet('2026-02', line('2026-02-02', 3), line('2026-02-08', 1), line('2026-02-09', 7)),
      ],
    })
    expect(found).toMatchObject({
      agentId: 'Marie',
      lent: true,
      done: 240,
      foreseen: 600,
      lines: 2,
    })
  })
})

describe('what speaks against the hours', () => {
  it('looks at whole weeks, also where the period cuts them, and at hours that are kept only', () => {
    const timesheets = [
      sheet('2026-01', line('2026-01-30', 10), line('2026-01-31', 10)),
      sheet('2026-02', line('2026-02-01', 10), line('2026-02-02', 1)),
    ]
    const february = { from: day('2026-02-01'), to: day('2026-02-28') }
    expect(review({ period: february, until: february.to, timesheets }).checks).toEqual([])
    const busy = [...timesheets, sheet('2026-01', line('2026-01-28', 10), line('2026-01-29', 10))]
    expect(
      review({ period: february, until: february.to, timesheets: busy }).checks.map(
        ({ code, day: on }) => [code, on],
      ),
    ).toEqual([['weekOver48Hours', null]])
  })

  it('leaves out days that are not of the period', () => {
    const timesheets = [sheet('2026-02', line('2026-02-09', 11))]
    expect(review({ timesheets }).checks).toEqual([])
    expect(
      review({ period: { from: day('2026-02-09'), to: day('2026-02-15') }, timesheets }).checks,
    ).toMatchObject([{ code: 'dayOver10Hours', day: '2026-02-09', blocking: false }])
  })

  it('blocks hours that no agreement covers', () => {
    const timesheets = [sheet('2026-02', line('2026-02-02', 2, 'CC'))]
    expect(review({ timesheets }).checks).toMatchObject([
      { code: 'outsideAgreement', blocking: true, collectivityId: 'CC' },
    ])
  })
})
