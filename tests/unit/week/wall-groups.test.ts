import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, day, type Day } from '#shared/kernel/day'
import { timesheetSchema, type Timesheet } from '#shared/domain/timesheets/timesheet'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { translator } from '#shared/wording/translator'
import { lentBodies, type GroupContext } from '../../../src-renderer/screens/wall/build-group'
import { wallSheets, withSheetsOf } from '../../../src-renderer/screens/wall/wall-sheets'
import { WallGroups, type GroupSources } from '../../../src-renderer/screens/wall/wall-groups'
import type { WallGroup } from '../../../src-renderer/screens/wall/wall-model'
import { agent, agreement as planned } from '../timesheets/planning-facts'

const AGENTS = ['marie', 'jean'] as const
const agents = AGENTS.map((id) => agent({ id }))
const agreement = planned({
  period: { from: '2026-01-01', to: '2026-12-31' },
  beneficiaries: [{ collectivityId: 'panges', weeklyMinutes: 240 }],
  agents: AGENTS.map((agentId) => ({ agentId, workShare: 10_000 })),
})
const contextOf = (collectivities: GroupContext['registry']['collectivities']): GroupContext => ({
  shown: 'foreseen',
  registry: { agreements: [agreement], collectivities, weekTemplates: [], absences: [] },
  nameOf: (id) => id ?? '',
  agentNameOf: (id) => id,
  compare: () => 0,
  t: translator('fr'),
})
const HERE = weekDays(day('2026-03-11'))
const NEXT = weekDays(day('2026-03-18'))

const sheet = (agentId: string, on: Day, minutes: number): Timesheet =>
  timesheetSchema.parse({
    agentId,
    month: '2026-03',
    lines: [{ day: on, collectivityId: 'panges', minutes, task: '' }],
  })
const monday = NEXT[0] ?? addDays(day('2026-03-11'), 5)
const [marie, jean] = [sheet('marie', monday, 60), sheet('jean', monday, 75)]
const context = contextOf([])

let groups: WallGroups
let sources: GroupSources
const goAhead = (from: GroupSources = sources): readonly WallGroup[] => {
  const building = groups.ahead(NEXT, from)
  for (let step = building.next(); ; step = building.next())
    if (step.done === true) return step.value
}
const kept = (built: readonly WallGroup[]): readonly (number | undefined)[] =>
  built.map(({ rows }) => rows[0]?.kept.get(monday)?.minutes)

beforeEach(() => {
  groups = new WallGroups()
  sources = {
    context,
    agents,
    sheets: wallSheets({ number: 1, sheets: [marie, jean] }),
    added: new Map(),
  }
})

describe('rows that were built ahead', () => {
  it('are those that the week is shown with, built an agent at a time', () => {
    groups.build(HERE, sources)
    const building = groups.ahead(NEXT, sources)
    expect(AGENTS.map(() => building.next().done)).toEqual([false, false])
    const { done, value } = building.next()
    expect(done).toBe(true)
    expect(groups.build(NEXT, sources)).toBe(value)
    expect(groups.build(NEXT, sources)).toEqual(new WallGroups().build(NEXT, sources))
  })

  it('are dropped for the agent whose hours changed since', () => {
    const ahead = goAhead()
    const read = wallSheets({ number: 2, sheets: [sheet('marie', monday, 90)] })
    const sheets = withSheetsOf(sources.sheets, read, ['marie'])
    const shown = groups.build(NEXT, { ...sources, sheets })
    expect(kept(ahead)).toEqual([60, 75])
    expect(kept(shown)).toEqual([90, 75])
    expect(shown[1]).toBe(ahead[1])
  })

  it('are dropped where hours were read anew, or anything else changed that rows are made from', () => {
    goAhead()
    expect(
      kept(groups.build(NEXT, { ...sources, sheets: wallSheets({ number: 2, sheets: [jean] }) })),
    ).toEqual([undefined, 75])
    const ahead = goAhead()
    expect(groups.build(NEXT, { ...sources, context: contextOf([]) })[0]).not.toBe(ahead[0])
    expect(groups.build(NEXT, { ...sources, agents: agents.slice(1) })).toHaveLength(1)
    const added = new Map([['jean', [{ collectivityId: 'ahuy' }]]])
    expect(groups.build(NEXT, { ...sources, added })[1]?.rows).toHaveLength(2)
  })

  it('are kept for the days that may be shown next alone', () => {
    const here = groups.build(HERE, sources)
    const next = goAhead()
    groups.keepOnly([NEXT])
    expect(groups.build(NEXT, sources)).toBe(next)
    expect(groups.build(HERE, sources)).not.toBe(here)
  })
})

it('an agent without a record is read anew with everyone: what was typed before is then no longer shown', () => {
  const [before, after] = [1, 2].map(
    (number) =>
      groups.build(HERE, { ...sources, sheets: wallSheets({ number, sheets: [] }) })[0]?.readAt,
  )
  expect([before, after]).toEqual([1, 2])
})

it('offers the bodies that an agent is lent to in the order of every list, numbers by their value', () => {
  const [group] = groups.build(NEXT, sources)
  const beneficiaries = ['c10', 'c2', 'c1'].map((collectivityId) => ({
    collectivityId,
    weeklyMinutes: 60,
  }))
  const lending = [planned({ ...agreement, beneficiaries })]
  const names = group === undefined ? [] : lentBodies({ ...group, lending }, (id) => id)
  expect(names.map(({ label }) => label)).toEqual(['c1', 'c2', 'c10'])
})
