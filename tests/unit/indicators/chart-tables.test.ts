import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { populationIn } from '#shared/domain/collectivities/collectivity'
import { costAndPopulation } from '#shared/domain/indicators/cost-and-population'
import { costByCollectivity } from '#shared/domain/indicators/cost-by-collectivity'
import { costKinds } from '#shared/domain/indicators/cost-kinds'
import { heatMap } from '#shared/domain/indicators/heat-map'
import { hourFlows } from '#shared/domain/indicators/hour-flows'
import { hoursByMonth } from '#shared/domain/indicators/hours-by-month'
import { plannedAgainstDone } from '#shared/domain/indicators/planned-against-done'
import { availableTo, ratesOfUse } from '#shared/domain/indicators/rates-of-use'
import { atRealCost } from '#shared/domain/indicators/settled-figures'
import { yearProjection } from '#shared/domain/indicators/year-projection'
import { yearTrend } from '#shared/domain/indicators/year-trend'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { settledSample } from './settled-sample'

/** After every month of the charts. */
const AFTER = day('2027-01-15')

/** What is called and paid has its own table: `called-and-paid.test.ts`. */
describe.each(SAMPLE_TERRITORIES)(
  'each line of the table of a chart of %s is the engine’s',
  (name) => {
    const { file, agreement, hours, allocation } = settledSample(name)
    const { shares, months, matrix, byMonth, agentIds, agentTotals, monthTotals } = allocation
    const kindOf = new Map(file.collectivities.map(({ id, kind }) => [id, kind]))
    const columns = hoursByMonth(allocation, agreement, kindOf, file.adjustments, AFTER).columns
    const shareOf = (id: string) => shares.find(({ collectivityId }) => collectivityId === id)

    it('cost by body', () => {
      const bars = costByCollectivity(allocation)?.bars ?? []
      for (const { collectivityId, amount, minutes } of bars)
        expect(shareOf(collectivityId)).toMatchObject({ amount, minutes })
      if ((allocation.billed ?? 0) > 0)
        expect(bars).toHaveLength(shares.filter(({ amount }) => (amount ?? 0) !== 0).length)
    })

    it('cost and population', () => {
      for (const { collectivityId, amount, inhabitants } of costAndPopulation(
        allocation,
        file.collectivities,
      )?.bars ?? []) {
        const body = file.collectivities.find(({ id }) => id === collectivityId)
        expect(shareOf(collectivityId)?.amount).toBe(amount)
        expect(body === undefined ? null : populationIn(body, 2026)).toBe(inhabitants)
      }
    })

    it('hours of agents for bodies', () => {
      const cells = shares.flatMap(({ collectivityId }, row) =>
        agentIds.flatMap((agentId, column) => {
          const minutes = matrix[row]?.[column]?.minutes ?? 0
          return minutes === 0 ? [] : [{ agentId, collectivityId, minutes }]
        }),
      )
      const found = hourFlows(allocation)?.flows ?? []
      expect(found).toHaveLength(cells.length)
      expect(new Set(found.map((flow) => JSON.stringify(flow)))).toEqual(
        new Set(cells.map((flow) => JSON.stringify(flow))),
      )
    })

    it('use of agents', () => {
      const bars =
        ratesOfUse(
          allocation,
          availableTo(agreement, file.agents, allocation.period, hours.entered, AFTER),
        )?.bars ?? []
      for (const { agentId, direct } of bars)
        expect(agentTotals[agentIds.indexOf(agentId)]?.minutes).toBe(direct)
    })

    it('planned and done', () => {
      for (const { collectivityId, done, contracted } of plannedAgainstDone(allocation).bars)
        expect(shareOf(collectivityId)).toMatchObject({
          minutes: done,
          contractedMinutes: contracted,
        })
    })

    it('hours by month, and added up', () => {
      expect(columns.map(({ done }) => done)).toEqual(monthTotals.map(({ minutes }) => minutes))
      const sums = yearProjection(columns, day('2027-01-15'))?.columns ?? []
      sums.forEach(({ done }, at) =>
        expect(done).toBe(columns.slice(0, at + 1).reduce((sum, column) => sum + column.done, 0)),
      )
    })

    it('planned hours by month, which make those of the bodies', () => {
      const planned = plannedAgainstDone(allocation).contracted
      expect(columns.reduce((sum, { contracted }) => sum + contracted, 0)).toBe(planned)
      expect(yearProjection(columns, AFTER)?.planned ?? planned).toBe(planned)
    })

    it('hours by body and month', () => {
      for (const { collectivityId, cells } of heatMap(allocation, 12, AFTER).rows) {
        const row = shares.findIndex((share) => share.collectivityId === collectivityId)
        expect(cells).toEqual(months.map((_, at) => byMonth[row]?.[at]?.minutes))
      }
    })

    it('cost by year', () => {
      const real = atRealCost(allocation)
      for (const { cost, wholeYear } of yearTrend([real], agreement).years) {
        expect(cost).toBe(real.cost)
        if (months.length === 12) expect(wholeYear).toBe(real.cost)
      }
    })

    it('cost by kind', () => {
      const charges = new Map<string, number>()
      for (const { kind, borne } of allocation.chargeLines)
        charges.set(`charge-${kind}`, (charges.get(`charge-${kind}`) ?? 0) + borne)
      const parts = costKinds(atRealCost(allocation), file.costs)?.parts ?? []
      for (const { kind, amount } of parts)
        if (kind.startsWith('charge-')) expect(amount).toBe(charges.get(kind))
    })
  },
)
