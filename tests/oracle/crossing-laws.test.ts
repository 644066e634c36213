import { describe, expect, it } from 'vitest'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { allocate } from '#shared/domain/allocation/allocate'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { agentCostTotal } from '#shared/domain/costs/agent-cost'
import { addDays } from '#shared/kernel/day'
import type { Day } from '#shared/kernel/day'
import { firstDayOf, lastDayOf } from '#shared/kernel/month'
import { lengthInDays, monthsOf, periodHolds } from '#shared/kernel/period'
import { scaled } from '../scaled'
import { Random } from './random'
import { randomTerritory } from './random-territory'
import type { Territory } from './territory'
import { factsOf } from './territory'

const CASES = scaled(100)

const settle = (territory: Territory): Allocation => allocate(factsOf(territory))

/** Holds a law on the territory of each seed. */
function law(holds: (territory: Territory, random: Random, say: string) => void): void {
  for (let seed = 1; seed <= CASES; seed += 1)
    holds(randomTerritory(seed), new Random(seed), `seed ${String(seed)}`)
}

const own = ({ agreements: [agreement] }: Territory): Agreement => {
  if (agreement === undefined) throw new RangeError('No agreement')
  return agreement
}

const withOwn = (territory: Territory, agreement: Agreement): Territory => ({
  ...territory,
  agreements: [agreement, ...territory.agreements.slice(1)],
})

/** The agreement with amendments that change nothing, on days of its period, lists in another order. */
function withIdleCuts({ period, ...rest }: Agreement, days: readonly Day[], random: Random) {
  const agreement = { ...rest, period }
  let amendments = agreement.amendments ?? []
  for (const day of days) {
    const isFree =
      day > period.from &&
      (period.to === null || day <= period.to) &&
      amendments.every(({ effectiveOn }) => effectiveOn !== day)
    if (!isFree) continue
    const before = amendments.filter(({ effectiveOn }) => effectiveOn < day)
    const terms = before.at(-1)?.terms ?? termsOf(agreement)
    const idle = {
      id: `idle ${day}`,
      reference: `Idle ${day}`,
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: day,
      terms: {
        ...terms,
        beneficiaries: random.mix(terms.beneficiaries),
        agents: random.mix(terms.agents),
        keyDecision: 'Another act',
      },
    }
    amendments = [...before, idle, ...amendments.filter(({ effectiveOn }) => effectiveOn > day)]
  }
  return { ...agreement, amendments: [...amendments] }
}

/** The figures of a settlement by name, whatever the order of its lists. */
const figures = (allocation: Allocation): unknown => ({
  amounts: Object.fromEntries(
    allocation.shares.map((share) => [share.collectivityId, [share.amount, share.minutes]]),
  ),
  cells: Object.fromEntries(
    allocation.shares.map(({ collectivityId }, row) => [
      collectivityId,
      Object.fromEntries(allocation.agentIds.map((id, at) => [id, allocation.matrix[row]?.[at]])),
    ]),
  ),
  months: Object.fromEntries(
    allocation.shares.map(({ collectivityId }, row) => [collectivityId, allocation.byMonth[row]]),
  ),
  cost: allocation.cost,
  lender: allocation.lenderPart,
  print: allocation.fingerprint,
})

describe('what crosses a cut', () => {
  it('is not moved by amendments that change nothing, however many, on any day', () => {
    law((territory, random, say) => {
      const { from, to } = factsOf(territory).period
      const length = lengthInDays({ from, to })
      const days = Array.from({ length: random.whole(1, 4) }, () =>
        addDays(from, random.whole(-40, length + 40)),
      )
      const cut = withIdleCuts(own(territory), days, random)
      expect(figures(settle(withOwn(territory, cut))), say).toEqual(figures(settle(territory)))
    })
  })

  it('is counted in one month and in no other: the months make the hours of the period', () => {
    law((territory, _random, say) => {
      const whole = settle(territory)
      const months = monthsOf(factsOf(territory).period).map((month) =>
        settle({ ...territory, period: { from: firstDayOf(month), to: lastDayOf(month) } }),
      )
      const sum = (of: (one: Allocation) => number): number =>
        months.reduce((all, one) => all + of(one), 0)
      expect(
        sum(({ direct }) => direct),
        say,
      ).toBe(whole.direct)
      expect(
        sum(({ common }) => common),
        say,
      ).toBe(whole.common)
      const uses = (one: Allocation): number =>
        one.shares.reduce((all, share) => all + share.uses, 0)
      expect(sum(uses), say).toBe(uses(whole))
    })
  })

  it('never counts outside the days in force: without what lies there, nothing changes but what is named', () => {
    law((territory, _random, say) => {
      const { period, id } = own(territory)
      const inside: Territory = {
        ...territory,
        timesheets: territory.timesheets.map((sheet) => ({
          ...sheet,
          lines: sheet.lines.filter(({ day }) => periodHolds(period, day)),
        })),
        unitCounts: territory.unitCounts.filter(
          ({ agreementId, month }) =>
            agreementId !== id ||
            (lastDayOf(month) >= period.from &&
              (period.to === null || firstDayOf(month) <= period.to)),
        ),
        adjustments: territory.adjustments.filter(({ day }) => periodHolds(period, day)),
      }
      expect(figures(settle(inside)), say).toEqual(figures(settle(territory)))
    })
  })

  it('never bills an agent beyond what the agent cost, over all agreements and a whole year', () => {
    law((territory, _random, say) => {
      const year = territory.period.from.slice(0, 4)
      const period = { from: `${year}-01-01`, to: `${year}-12-31` }
      const borne = new Map<string, number>()
      for (const agreement of territory.agreements.filter(({ archived }) => !archived)) {
        const others = territory.agreements.filter(({ id }) => id !== agreement.id)
        const settled = settle({ ...territory, period, agreements: [agreement, ...others] })
        if (settled.objections.some(({ code }) => code === 'lentOver100')) return
        for (const line of settled.costLines)
          borne.set(line.agentId, (borne.get(line.agentId) ?? 0) + line.borne)
      }
      for (const [agentId, sum] of borne) {
        const paid = territory.costs
          .filter((cost) => cost.agentId === agentId && cost.month.startsWith(year))
          .reduce((all, cost) => all + agentCostTotal(cost), 0)
        expect(sum, say).toBeLessThanOrEqual(paid)
      }
    })
  })

  it('is the same in whatever order agents, bodies, quotas, limits and facts are listed', () => {
    law((territory, random, say) => {
      const mixed = <T extends Pick<Agreement, 'beneficiaries' | 'agents' | 'key'>>(
        terms: T,
      ): T => ({
        ...terms,
        beneficiaries: random.mix(terms.beneficiaries),
        agents: random.mix(terms.agents),
        key:
          terms.key.kind === 'fixedQuotas'
            ? { ...terms.key, quotas: random.mix(terms.key.quotas) }
            : terms.key,
      })
      const agreement = mixed(own(territory))
      const other = withOwn(
        {
          ...territory,
          collectivities: random.mix(territory.collectivities),
          agents: random.mix(territory.agents),
          costs: random.mix(territory.costs),
          timesheets: random.mix(territory.timesheets),
          adjustments: random.mix(territory.adjustments),
          charges: random.mix(territory.charges),
          trips: random.mix(territory.trips),
          unitCounts: random.mix(territory.unitCounts),
        },
        {
          ...agreement,
          ...(agreement.amendments === undefined
            ? {}
            : {
                amendments: agreement.amendments.map((amendment) => ({
                  ...amendment,
                  terms: mixed(amendment.terms),
                })),
              }),
        },
      )
      expect(figures(settle(other)), say).toEqual(figures(settle(territory)))
    })
  })
})
