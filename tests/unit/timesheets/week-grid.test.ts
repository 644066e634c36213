import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Agent } from '#shared/domain/agents/agent'
import { agentSchema } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { minutesByBody } from '#shared/domain/timesheets/minutes-by-body'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { timesheetSchema } from '#shared/domain/timesheets/timesheet'
import { usedTasks } from '#shared/domain/timesheets/used-tasks'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { weekRows } from '#shared/domain/timesheets/week-grid'
import { weekTotals } from '#shared/domain/timesheets/week-totals'

const marie: Agent = agentSchema.parse({
  id: 'marie',
  registrationNumber: '0104',
  firstName: 'Marie',
  lastName: 'Dupont',
  status: 'permanent',
  category: 'B',
  grade: 'Rédactrice',
  employerId: 'cc',
  workPeriods: [{ period: { from: '2026-01-01', to: null }, weeklyMinutes: 2040, workShare: 9714 }],
  archived: false,
})

const agreement = (over: Partial<Record<keyof Agreement, unknown>> = {}): Agreement =>
  agreementSchema.parse({
    id: 'a',
    reference: '2024-07',
    title: 'Secrétariat partagé',
    legalBasis: '',
    resolutionReference: '',
    signedOn: null,
    lenderId: 'cc',
    period: { from: '2026-01-01', to: '2026-12-31' },
    beneficiaries: [
      { collectivityId: 'saint-martin', weeklyMinutes: 720 },
      { collectivityId: 'panges', weeklyMinutes: 240 },
    ],
    agents: [{ agentId: 'marie', workShare: 10_000 }],
    key: { kind: 'actualCost' },
    hourlyTariff: null,
    annualWeeks: 'worked',
    commonTime: 'proRata',
    tieBreak: [],
    instalments: [],
    archived: false,
    ...over,
  })

const sheet = (agentId: string, month: string, lines: readonly unknown[]): Timesheet =>
  timesheetSchema.parse({ agentId, month, lines })

const line = (date: string, collectivityId: string | null, count: number, task = '') => ({
  day: date,
  collectivityId,
  minutes: count,
  task,
})

const days = weekDays(day('2026-03-11'))

describe('the week of an agent', () => {
  it('gives each activity of a body its own row', () => {
    const lines = [
      line('2026-03-10', 'panges', 60),
      { ...line('2026-03-10', 'panges', 90), activity: 'urbanisme' },
    ]
    const rows = weekRows({
      agent: marie,
      days,
      agreements: [agreement()],
      timesheets: [sheet('marie', '2026-03', lines)],
    }).filter(({ collectivityId }) => collectivityId === 'panges')
    expect(rows.map(({ activity, kept }) => [activity, kept[1]?.minutes])).toEqual([
      [undefined, 60],
      ['urbanisme', 90],
    ])
  })

  it('runs from Monday to Sunday whatever the day asked for', () => {
    expect(days).toEqual([0, 1, 2, 3, 4, 5, 6].map((count) => addDays(day('2026-03-09'), count)))
    expect(weekDays(day('2026-03-15'))).toEqual(days)
  })

  it('has a row for each body of the agreement, then common time', () => {
    const rows = weekRows({ agent: marie, days, agreements: [agreement()], timesheets: [] })
    expect(rows.map(({ collectivityId, contracted }) => [collectivityId, contracted])).toEqual([
      ['saint-martin', 720],
      ['panges', 240],
      [null, null],
    ])
    expect(rows.every(({ open }) => open.every(Boolean))).toBe(true)
  })

  it('shows what is kept for each day, with its task', () => {
    const timesheets = [
      sheet('marie', '2026-03', [
        line('2026-03-10', 'panges', 150, 'Accueil'),
        line('2026-03-17', 'panges', 60),
      ]),
      sheet('nadège', '2026-03', [line('2026-03-10', 'saint-martin', 90)]),
    ]
    const [martin, panges] = weekRows({ agent: marie, days, agreements: [agreement()], timesheets })
    expect(panges?.kept).toEqual([
      null,
      { minutes: 150, task: 'Accueil' },
      null,
      null,
      null,
      null,
      null,
    ])
    expect(martin?.kept.every((value) => value === null)).toBe(true)
  })

  it('keeps showing hours for a body that no agreement covers any more, closed to entry', () => {
    const timesheets = [sheet('marie', '2026-03', [line('2026-03-09', 'chanceaux', 60)])]
    const rows = weekRows({ agent: marie, days, agreements: [agreement()], timesheets })
    const row = rows.find(({ collectivityId }) => collectivityId === 'chanceaux')
    expect(row?.kept[0]?.minutes).toBe(60)
    expect(row?.open.some(Boolean)).toBe(false)
    expect(row?.contracted).toBeNull()
    expect(rows.at(-1)?.collectivityId).toBeNull()
  })

  it('is open only on days when the agreement is in force and the agent at work', () => {
    const until = agreement({ period: { from: '2026-01-01', to: '2026-03-11' } })
    const gone = { ...marie, workPeriods: [] }
    const [row] = weekRows({ agent: marie, days, agreements: [until], timesheets: [] })
    expect(row?.open).toEqual([true, true, true, false, false, false, false])
    const [absent] = weekRows({ agent: gone, days, agreements: [until], timesheets: [] })
    expect(absent?.open.some(Boolean)).toBe(false)
  })

  it('adds up what two agreements promise a body, and forgets those that lend someone else', () => {
    const agreements = [
      agreement(),
      agreement({ id: 'b', beneficiaries: [{ collectivityId: 'panges', weeklyMinutes: 60 }] }),
      agreement({ id: 'c', agents: [{ agentId: 'nadège', workShare: 10_000 }] }),
    ]
    const rows = weekRows({ agent: marie, days, agreements, timesheets: [] })
    expect(rows.find(({ collectivityId }) => collectivityId === 'panges')?.contracted).toBe(300)
  })

  it('has no row at all where nobody lends the agent', () => {
    expect(weekRows({ agent: marie, days, agreements: [], timesheets: [] })).toEqual([])
  })
})

describe('the totals of a week', () => {
  it('come to the same sum by rows and by days', () => {
    const row = fc.array(fc.integer({ min: 0, max: 1440 }).map(minutes), {
      minLength: 7,
      maxLength: 7,
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (cells) => {
        const totals = weekTotals(cells)
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
        expect(sum(totals.rows)).toBe(totals.total)
        expect(sum(totals.days)).toBe(totals.total)
        expect(totals.days).toHaveLength(7)
      }),
    )
  })
})

describe('what the other agents did for a body', () => {
  const hours = timeColumns([
    sheet('marie', '2026-03', [line('2026-03-10', 'panges', 150)]),
    sheet('pascal', '2026-03', [
      line('2026-03-09', 'panges', 60),
      line('2026-03-15', 'panges', 30),
      line('2026-03-16', 'panges', 45),
      line('2026-03-10', null, 120),
    ]),
  ])

  it('counts their hours of the week, without common time and without the agent', () => {
    const period = { from: day('2026-03-09'), to: day('2026-03-15') }
    expect([...minutesByBody(hours, period, 'marie')]).toEqual([['panges', 90]])
    expect([...minutesByBody(hours, period, 'nobody')]).toEqual([['panges', 240]])
  })
})

describe('the tasks already written', () => {
  it('come most frequent first, without empty ones', () => {
    const timesheets = [
      sheet('marie', '2026-03', [
        line('2026-03-09', 'panges', 60, 'Urbanisme'),
        line('2026-03-10', 'panges', 60, 'Accueil'),
        line('2026-03-11', 'panges', 60, 'Accueil'),
        line('2026-03-12', 'panges', 60),
        line('2026-03-13', 'panges', 60, 'Budget'),
      ]),
    ]
    expect(usedTasks(timesheets)).toEqual(['Accueil', 'Budget', 'Urbanisme'])
  })
})
