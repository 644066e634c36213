import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { allocate } from '#shared/domain/allocation/allocate'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { hoursByMonth } from '#shared/domain/indicators/hours-by-month'
import { inhabitantCost } from '#shared/domain/indicators/inhabitant-cost'
import { narrowToBody } from '#shared/domain/indicators/narrow-to-body'
import { servedPartly } from '#shared/domain/indicators/served-partly'
import { yearProjection } from '#shared/domain/indicators/year-projection'
import { compare } from '#shared/domain/simulation/compare'
import { settleScenario } from '#shared/domain/simulation/settle-scenario'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { MERGED, mergedCommunes } from '../../hands/directors-years'

const file = mergedCommunes()
const [agreement] = file.agreements
if (agreement === undefined) throw new Error('No agreement')
const period = yearPeriod(2026)
const hours = timeColumns(file.timesheets)
const facts = { agreement, period, ...knownFacts(file), hours, costs: file.costs }
const allocation = allocate(facts)
const ALL = [...MERGED, 'commune-nouvelle']

describe('a year in which two communes became a new one', () => {
  it('is a workspace that can be taken in', () => {
    expect(readWorkspace(JSON.parse(JSON.stringify(file))).ok).toBe(true)
  })

  it('bills each of the three for its own days, and the cost once', () => {
    const amounts = allocation.shares.filter(({ collectivityId }) => ALL.includes(collectivityId))
    expect(amounts.every(({ amount }) => (amount ?? 0) > 0)).toBe(true)
    expect(amounts).toHaveLength(3)
    expect(allocation.billed).toBe(allocation.cost)
  })

  it('is compared with another key, each on its own line, the sum unchanged', async () => {
    const equal = {
      kind: 'criteria',
      criteria: [{ measure: { kind: 'equalParts' }, weight: 100 }],
    } as const
    const supposed = await settleScenario(
      facts,
      [{ kind: 'key', key: { ...equal, criteria: [...equal.criteria] }, hourlyTariff: null }],
      (of) => Promise.resolve(allocate(of)),
    )
    const found = compare([allocation], [supposed])
    expect(found?.bodies.filter(({ collectivityId }) => ALL.includes(collectivityId))).toHaveLength(
      3,
    )
    expect(found?.bodies.reduce((sum, { difference }) => sum + difference, 0)).toBe(0)
    expect(found?.before).toBe(found?.after)
  })

  it('misses no hours of a commune before it is served, and expects none of one that is served no longer', () => {
    const [old, whole] = [MERGED[0], termsOf(agreement)]
    const unplanned = whole.beneficiaries.map((one) => ({ ...one, weeklyMinutes: minutes(0) }))
    const monthsOf = (id: string) => {
      const narrowed = narrowToBody(allocation, { ...agreement, beneficiaries: unplanned }, id)
      if (narrowed === null) throw new Error(`No share of ${id}`)
      return hoursByMonth(narrowed.allocation, narrowed.agreement, new Map(), [], day('2027-01-15'))
    }
    expect(monthsOf('commune-nouvelle').empty).toEqual([])
    const projected = yearProjection(monthsOf(old).columns, day('2027-01-15'))
    expect(projected).toMatchObject({ known: 6, planned: 0, end: projected?.done })
  })

  it('names those that only one of two agreements serves, where one took the place of the other in the year', () => {
    const terms = agreement.beneficiaries
    const until = { from: agreement.period.from, to: day('2026-06-30') }
    const [ended, renewed] = [
      { ...agreement, amendments: [], period: until },
      { ...agreement, amendments: [], period: { from: day('2026-07-01'), to: null } },
    ].map((one, at) => ({ ...one, beneficiaries: at === 0 ? terms : terms.slice(1) }))
    if (ended === undefined || renewed === undefined) throw new Error('No agreements')
    const settled = (one: typeof ended) => ({ agreement: one, allocation: { period } })
    const partly = [...servedPartly([ended, renewed].map(settled))]
    expect(partly).toEqual([terms[0]?.collectivityId])
    expect([
      ...servedPartly([settled(ended), settled({ ...renewed, beneficiaries: terms })]),
    ]).toEqual([])
  })

  it('names the three where inhabitants are counted, and nobody where all are served all year', () => {
    expect([...servedPartly([{ agreement, allocation }])].sort()).toEqual(ALL.toSorted())
    const whole = { ...agreement, amendments: [] }
    expect(servedPartly([{ agreement: whole, allocation }]).size).toBe(0)
    const { leftOut } = inhabitantCost({
      period,
      settlements: [{ agreement, allocation }],
      collectivities: file.collectivities,
      agents: file.agents,
      costs: file.costs,
      unitCounts: [],
      absences: [],
      weekTemplates: file.weekTemplates,
      entered: new Set(hours.entered),
      today: null,
      alonePrice: null,
      internal: false,
    })
    const named = leftOut.flatMap((gap) => (gap.code === 'servedPartly' ? [gap.about.id] : []))
    expect(named.toSorted()).toEqual(ALL.toSorted())
  })
})
