import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import type { Allocation, Share } from '#shared/domain/allocation/allocation'
import { costAndPopulation } from '#shared/domain/indicators/cost-and-population'
import { costByCollectivity } from '#shared/domain/indicators/cost-by-collectivity'
import { councilSheet } from '#shared/domain/indicators/council-sheet'
import { costKinds } from '#shared/domain/indicators/cost-kinds'
import { atRealCost } from '#shared/domain/indicators/settled-figures'
import { headlineOf } from '#shared/domain/indicators/headline'
import { againstMean, heatMap } from '#shared/domain/indicators/heat-map'
import { drawnFlows, hourFlows } from '#shared/domain/indicators/hour-flows'
import { hoursByMonth } from '#shared/domain/indicators/hours-by-month'
import { narrowToBody } from '#shared/domain/indicators/narrow-to-body'
import { plannedAgainstDone } from '#shared/domain/indicators/planned-against-done'
import { availableTo, ratesOfUse } from '#shared/domain/indicators/rates-of-use'
import { yearProjection } from '#shared/domain/indicators/year-projection'
import { trendPeriods, yearTrend } from '#shared/domain/indicators/year-trend'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { agent, agreement as agreementOf } from './home-samples'
import { settledSample } from './settled-sample'
import { plainBody } from '../../hands/plain-records'
import { plainShare } from './plain-settlement'

/** After every month of the charts. */
const AFTER = day('2027-01-15')

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

describe.each(SAMPLE_TERRITORIES)('the charts of %s', (name) => {
  const { file, agreement, allocation } = settledSample(name)
  const done = total(allocation.shares.map((share) => share.minutes))

  it('show the hours of the settlement, by month, by agent and by body', () => {
    const kindOf = new Map(file.collectivities.map(({ id, kind }) => [id, kind]))
    const months = hoursByMonth(allocation, agreement, kindOf, file.adjustments, AFTER).columns
    expect(total(months.map((column) => column.done))).toBe(done)
    const heat = heatMap(allocation, 12, AFTER)
    expect(heat.total).toBe(done)
    expect(heat.totals).toEqual(months.map((column) => column.done))
    const flows = hourFlows(allocation)
    expect(flows?.total ?? 0).toBe(done)
    if (flows !== null)
      expect(total(drawnFlows(flows, 3).flows.map((flow) => flow.minutes))).toBe(done)
    const entered = new Set(timeColumns(file.timesheets).entered)
    expect(
      ratesOfUse(allocation, availableTo(agreement, file.agents, allocation.period, entered, AFTER))
        ?.direct ?? 0,
    ).toBe(done)
    const projection = yearProjection(months, day('2027-01-15'))
    expect(projection?.done ?? 0).toBe(done)
  })

  it('show the amounts of the settlement, by body and by kind', () => {
    const bars = costByCollectivity(allocation)?.bars ?? []
    if (allocation.billed !== null)
      expect(total(bars.map(({ amount }) => amount))).toBe(allocation.billed)
    const real = atRealCost(allocation)
    const said = councilSheet(allocation, false).cost
    expect(headlineOf(real, null).cost).toBe('cost' in said ? said.cost : null)
    const kinds = costKinds(real, file.costs)
    if (kinds !== null) expect(total(kinds.parts.map(({ amount }) => amount))).toBe(real.cost)
    const [trend] = yearTrend([allocation], agreement).years
    if (trend !== undefined) expect(trend).toMatchObject({ cost: allocation.cost, done })
    expect(headlineOf(allocation, null)).toMatchObject({ cost: allocation.cost, done })
  })

  it('show of one body what the settlement says of it', () => {
    for (const share of allocation.shares) {
      const one = narrowToBody(allocation, agreement, share.collectivityId)?.allocation
      expect(one?.shares).toEqual([share])
      expect(headlineOf(one ?? allocation, null)).toMatchObject({
        cost: share.amount,
        done: share.minutes,
      })
      expect(total(one?.monthTotals.map((cell) => cell.minutes) ?? [])).toBe(share.minutes)
    }
  })
})

const share = (id: string, amount: number | null, done = 60): Share =>
  plainShare(id, done, 60, amount)

const body = (id: string, populations: readonly (readonly [number, number])[]) =>
  plainBody(id, { populations: populations.map(([year, municipal]) => ({ year, municipal })) })

describe('cost against population', () => {
  const period = yearPeriod(2026)
  const bodies = [body('a', [[2020, 100]]), body('b', [[2026, 300]]), body('c', [])]

  it('compares those with a population with each other, and says who is left out', () => {
    const found = costAndPopulation(
      { period, shares: [share('a', 500), share('b', 500), share('c', 900)] },
      bodies,
    )
    expect(found?.bars).toMatchObject([
      { collectivityId: 'a', costPart: 5000, populationPart: 2500, times: 200 },
      { collectivityId: 'b', costPart: 5000, populationPart: 7500, times: 67 },
    ])
    expect(found).toMatchObject({ above: 1, leftOut: 1 })
  })

  it('says nothing of one body, or where amounts are missing', () => {
    expect(costAndPopulation({ period, shares: [share('a', 500)] }, bodies)).toBeNull()
    expect(
      costAndPopulation({ period, shares: [share('a', null), share('b', null)] }, bodies),
    ).toBeNull()
  })
})

describe('hours by body and month', () => {
  const months = ['2026-01', '2026-02', '2026-03'].map(month)
  const row = (...done: readonly number[]) =>
    done.map((each) => ({ minutes: minutes(each), amount: null }))

  it('names the month that is furthest from the mean of its body', () => {
    const found = heatMap(
      {
        months,
        shares: [share('a', 1), share('b', 1)],
        byMonth: [row(600, 600, 600), row(600, 0, 900)],
      },
      12,
      AFTER,
    )
    expect(found.rows.map(({ collectivityId }) => collectivityId)).toEqual(['a', 'b'])
    expect(found.finding).toEqual({ collectivityId: 'b', month: '2026-02', percent: -100 })
    const [, second] = found.rows
    expect(second === undefined ? null : againstMean(second, 2)).toBe(180)
  })

  it('counts a correction that takes more off than was done, as the plan does', () => {
    const shares = [share('a', null, 600), share('b', null, -60)]
    const found = heatMap({ months, shares, byMonth: [row(600, 0, 0), row(0, -60, 0)] }, 12, AFTER)
    expect(found).toMatchObject({ total: 540, totals: [600, -60, 0] })
    expect(plannedAgainstDone({ shares }).done).toBe(540)
  })

  it('counts a month in which corrections take off exactly what was done', () => {
    const { rows } = heatMap(
      {
        months,
        shares: [share('a', 1), share('b', 1)],
        byMonth: [row(600, 120, 600), row(600, -120, 600)],
      },
      12,
      AFTER,
    )
    expect(rows.map((one) => againstMean(one, 0))).toEqual([136, 167])
  })

  it('is empty without hours', () => {
    expect(
      heatMap({ months, shares: [share('a', 1)], byMonth: [row(0, 0, 0)] }, 12, AFTER),
    ).toMatchObject({
      rows: [],
      total: 0,
      finding: null,
    })
  })
})

describe('the projection of a year', () => {
  const column = (at: string, done: number, contracted: number) => ({
    month: month(at),
    parts: [],
    done: minutes(done),
    contracted: minutes(contracted),
    isEntered: done !== 0,
    isServed: true,
  })

  it('extends the pace of the months that are over, and expects a month without hours at this pace', () => {
    const columns = [
      column('2026-01', 110, 100),
      column('2026-02', 0, 100),
      column('2026-03', 110, 100),
      column('2026-04', 30, 100),
    ]
    const found = yearProjection(columns, day('2026-04-10'))
    expect(found).toMatchObject({ known: 2, planned: 400, done: 250, end: 440 })
    expect(found?.columns.map(({ done, ahead }) => [done, ahead])).toEqual([
      [110, 0],
      [110, 110],
      [220, 110],
      [250, 190],
    ])
  })

  it('extends the mean month where nothing was planned, and says nothing before the first month', () => {
    const unplanned = [column('2026-01', 90, 0), column('2026-02', 0, 0)]
    expect(yearProjection(unplanned, day('2026-02-10'))?.end).toBe(180)
    expect(yearProjection([column('2026-01', 0, 100)], day('2026-02-10'))).toBeNull()
  })
})

describe('the trend', () => {
  const agreed = agreementOf([], { period: { from: day('2024-07-01'), to: null } })
  const year = (at: number, cost: number | null): Allocation => ({
    ...settledSample('pays-de-saint-seine').allocation,
    period: yearPeriod(at),
    cost: cost === null ? null : cents(cost),
    shares: [share('a', cost)],
  })

  it('compares whole years: one that began on the way is extended to twelve months', () => {
    const found = yearTrend([year(2024, 600), year(2025, null), year(2026, 1500)], agreed)
    expect(found.years.map(({ wholeYear }) => wholeYear)).toEqual([1200, null, 1500])
    expect(found.change).toEqual({ from: 2024, to: 2026, part: 250 })
    expect(yearTrend([year(2026, 1500)], agreed).change).toBeNull()
  })

  it('shows a year in which grants passed the cost, and compares nothing with it', () => {
    const found = yearTrend([year(2025, -200), year(2026, 1500)], agreed)
    expect(found.years.map(({ cost }) => cost)).toEqual([-200, 1500])
    expect(found.change).toBeNull()
    expect(yearTrend([year(2025, 1500), year(2026, -300)], agreed).change?.part).toBe(-1200)
  })

  it('takes the months that are over, as far as the agreement goes', () => {
    const periods = trendPeriods(2026, { from: day('2024-07-01'), to: null }, day('2026-03-10'))
    expect(periods.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2024-07-01 2024-12-31',
      '2025-01-01 2025-12-31',
      '2026-01-01 2026-02-28',
    ])
  })
})

describe('the use of agents', () => {
  it('sets the hours of a month under way against its days up to then', () => {
    const marie = agent('marie')
    const [from, entered] = [day('2026-01-01'), ['marie/2026-01', 'marie/2026-02']]
    const available = (to: string, today: string): number | undefined =>
      availableTo(agreementOf(['marie']), [marie], { from, to: day(to) }, entered, day(today)).get(
        'marie',
      )
    const january = available('2026-01-31', '2026-02-01')
    expect(january).toBe(6887)
    expect(available('2026-12-31', '2026-02-14')).toBe(10_331)
    expect(available('2026-12-31', '2026-05-31')).toBe(13_774)
  })
})

describe('the cost of a few people', () => {
  it('does not show the components of the pay of two agents', () => {
    const { allocation, file } = settledSample('pays-de-saint-seine')
    const [first, second] = [...new Set(allocation.costLines.map(({ agentId }) => agentId))]
    const costLines = allocation.costLines.filter(
      ({ agentId }) => agentId === first || agentId === second,
    )
    const cost = cents(total(costLines.map(({ borne }) => borne)))
    const found = costKinds(
      { ...allocation, shares: [], chargeLines: [], costLines, cost },
      file.costs,
    )
    expect(found).toMatchObject({ payIsWhole: 'fewPeople', parts: [{ kind: 'pay', amount: cost }] })
  })
})
