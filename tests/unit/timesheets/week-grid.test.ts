import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#shared/kernel/day'
import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { contractedOver } from '#shared/domain/agreements/contracted-week'
import { minutesByBody } from '#shared/domain/timesheets/minutes-by-body'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { timesheetSchema } from '#shared/domain/timesheets/timesheet'
import { usedTasks } from '#shared/domain/timesheets/used-tasks'
import type { ShownRows, WallPlace } from '#shared/domain/timesheets/wall-rows'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { translator } from '#shared/wording/translator'
import { buildGroup, isOpen } from '../../../src-renderer/screens/wall/build-group'
import { account, Ledger } from '../../../src-renderer/screens/wall/ledger'
import { agent, agreement as planned } from './planning-facts'

const marie = agent()

const agreement = (over: Partial<Record<keyof Agreement, unknown>> = {}): Agreement =>
  planned({ period: { from: '2026-01-01', to: '2026-12-31' }, ...over })

const sheet = (agentId: string, month: string, lines: readonly unknown[]): Timesheet =>
  timesheetSchema.parse({ agentId, month, lines })

const line = (date: string, collectivityId: string | null, count: number, task = '') => ({
  day: date,
  collectivityId,
  minutes: count,
  task,
})

const days = weekDays(day('2026-03-11'))

interface WeekFacts {
  readonly agent: Agent
  readonly agreements: readonly Agreement[]
  readonly timesheets: readonly Timesheet[]
  readonly shown?: ShownRows
  readonly added?: readonly WallPlace[]
}

/** The rows of an agent's own week, in the order of the agreements; seven values each, Monday to Sunday. */
function weekRows({ agent, agreements, timesheets, shown = 'all', added = [] }: WeekFacts) {
  const sheets = timesheets.filter(({ agentId }) => agentId === agent.id)
  const group = buildGroup(agent, { sheets, readAt: 1 }, added, {
    days,
    context: {
      shown,
      registry: { agreements, collectivities: [], weekTemplates: [], absences: [] },
      nameOf: (id) => id ?? '',
      agentNameOf: (id) => id,
      compare: () => 0,
      t: translator('fr'),
    },
  })
  const contracted = contractedOver(group?.lending ?? [], days)
  return (group?.rows ?? []).map((row) => ({
    collectivityId: row.collectivityId,
    activity: row.activity,
    contracted: contracted.get(row.collectivityId ?? '') ?? null,
    open: days.map((on) => group !== null && isOpen(group, row, [on])),
    kept: days.map((on) => row.kept.get(on) ?? null),
  }))
}

describe('the week of an agent', () => {
  it('gives each activity of a body its own row', () => {
    const lines = [
      line('2026-03-10', 'panges', 60),
      { ...line('2026-03-10', 'panges', 90), activity: 'urbanisme' },
    ]
    const rows = weekRows({
      agent: marie,
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
    const rows = weekRows({ agent: marie, agreements: [agreement()], timesheets: [] })
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
    const [martin, panges] = weekRows({ agent: marie, agreements: [agreement()], timesheets })
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
    const rows = weekRows({ agent: marie, agreements: [agreement()], timesheets })
    const row = rows.find(({ collectivityId }) => collectivityId === 'chanceaux')
    expect(row?.kept[0]?.minutes).toBe(60)
    expect(row?.open.some(Boolean)).toBe(false)
    expect(row?.contracted).toBeNull()
    expect(rows.at(-1)?.collectivityId).toBeNull()
  })

  it('is open only on days when the agreement is in force and the agent at work', () => {
    const until = agreement({ period: { from: '2026-01-01', to: '2026-03-11' } })
    const gone = { ...marie, workPeriods: [] }
    const [row] = weekRows({ agent: marie, agreements: [until], timesheets: [] })
    expect(row?.open).toEqual([true, true, true, false, false, false, false])
    const [absent] = weekRows({ agent: gone, agreements: [until], timesheets: [] })
    expect(absent?.open.some(Boolean)).toBe(false)
  })

  it('adds up what two agreements promise a body, and forgets those that lend someone else', () => {
    const agreements = [
      agreement(),
      agreement({ id: 'b', beneficiaries: [{ collectivityId: 'panges', weeklyMinutes: 60 }] }),
      agreement({ id: 'c', agents: [{ agentId: 'nadège', workShare: 10_000 }] }),
    ]
    const rows = weekRows({ agent: marie, agreements, timesheets: [] })
    expect(rows.find(({ collectivityId }) => collectivityId === 'panges')?.contracted).toBe(300)
  })

  it('has no row at all where nobody lends the agent', () => {
    expect(weekRows({ agent: marie, agreements: [], timesheets: [] })).toEqual([])
  })
})

describe('the rows shown of a week', () => {
  const elsewhere = [
    sheet('marie', '2026-02', [
      { ...line('2026-02-10', 'panges', 60), activity: 'urbanisme' },
      line('2026-02-11', 'chanceaux', 60),
      line('2026-02-12', null, 60),
    ]),
  ]
  const bodies = (more: Partial<WeekFacts>): readonly (string | null)[] =>
    weekRows({ agent: marie, agreements: [agreement()], timesheets: elsewhere, ...more }).map(
      ({ collectivityId, activity }) =>
        activity === undefined ? collectivityId : `${collectivityId ?? ''}, ${activity}`,
    )

  it('are the bodies of the agreements served in other weeks, and common time', () => {
    expect(bodies({ shown: 'usual' })).toEqual(['panges, urbanisme', null])
    expect(bodies({ shown: 'all' })).toEqual(['saint-martin', 'panges', 'panges, urbanisme', null])
  })

  it('are all of them where no other week tells, and the week itself decides nothing', () => {
    const timesheets = [sheet('marie', '2026-03', [line('2026-03-10', 'panges', 60)])]
    expect(bodies({ shown: 'usual', timesheets })).toEqual(['saint-martin', 'panges', null])
  })

  it('hold what was asked for by name, and nothing for being foreseen alone, as her agreement foresees it', () => {
    const added = [{ collectivityId: 'saint-martin' }]
    expect(bodies({ shown: 'foreseen' })).toContain('saint-martin')
    expect(bodies({ shown: 'usual' })).not.toContain('saint-martin')
    expect(bodies({ shown: 'usual', added })).toContain('saint-martin')
  })
})

describe('the totals of a week', () => {
  it('come to the same sum by rows and by days, whatever changes', () => {
    const value = fc.record({
      row: fc.nat({ max: 4 }),
      column: fc.nat({ max: 6 }),
      total: fc.integer({ min: 0, max: 1440 }),
    })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (changes) => {
        const ledger = new Ledger(7)
        const last = new Map<string, number>()
        for (const { row, column, total } of changes) {
          const cell = { row: `row ${row}`, agentId: 'marie', collectivityId: 'panges', column }
          ledger.set(cell, { total, confirmed: total, planned: 0, waiting: 0 })
          last.set(`${row} ${column}`, total)
        }
        const sum = (names: readonly string[]): number =>
          names.reduce((before, name) => before + ledger.sums(name).total, 0)
        const whole = [...last.values()].reduce((a, b) => a + b, 0)
        const count = [0, 1, 2, 3, 4, 5, 6]
        expect(ledger.sums(account.all()).total).toBe(whole)
        expect(sum(count.map((row) => account.row(`row ${row}`)))).toBe(whole)
        expect(sum(count.map((column) => account.column(column)))).toBe(whole)
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
