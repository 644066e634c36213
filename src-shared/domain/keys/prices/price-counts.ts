import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import type { OpenPeriod, Period } from '#shared/kernel/period'
import { addRatio, ratio, type Ratio } from '#shared/kernel/ratio'
import type { Agent } from '../../agents/agent'
import type { AllocationKey } from '../allocation-key'
import { monthInForce, monthsInForce } from '../months-in-force'
import type { AgentMonth, LateMinutes } from './agent-months'
import { daysPriced, worksFor } from './price-classes'
import type { PriceLine } from './price-line'

type Rated = PriceLine['rated']

/** What a price multiplies by a quantity; pay and percentages have lines of their own. */
export type PricedByQuantity = Exclude<Rated, { kind: 'payTimes' | 'percentOf' }>

/** What an agent did for a body on one day. */
export interface DayUse {
  readonly agentId: string
  readonly day: Day
  readonly month: Month
  readonly minutes: number
}

/** Terms as far as a price list reads them. */
interface PricedTerms {
  readonly key: AllocationKey
  readonly period: OpenPeriod
  readonly beneficiaries: readonly { readonly collectivityId: string }[]
  readonly agents: readonly { readonly agentId: string }[]
}

/** Some days under some terms, with what the price lines of a body count on them. */
export interface PriceCounts {
  readonly terms: PricedTerms
  readonly days: Period
  /** By body. */
  readonly uses: (bodyId: string) => readonly DayUse[]
  readonly late: (bodyId: string) => readonly LateMinutes[]
  /** The months in which an agent gave a body time under the agreement, whatever the terms of the day. */
  readonly received: (bodyId: string) => readonly AgentMonth[]
  readonly contracted: (bodyId: string) => Ratio
  readonly units: (bodyId: string, unitTypeId: string) => number
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** How many units of a price line a body had on some days, exactly (rule `key-at-prices`). */
export function quantityOf(
  rated: PricedByQuantity,
  line: PriceLine,
  bodyId: string,
  counts: PriceCounts,
  agents: readonly Agent[],
): Ratio {
  const of = worksFor(line, agents)
  const own = (): readonly DayUse[] =>
    counts.uses(bodyId).filter(({ agentId, day }) => of(agentId, day))
  switch (rated.kind) {
    case 'hour': {
      const { beyond } = rated
      if (rated.basis === 'contracted') {
        const { numerator, denominator } = counts.contracted(bodyId)
        return ratio(numerator, denominator * 60n)
      }
      if (beyond !== undefined)
        return ratio(sum(own().map((use) => Math.max(0, use.minutes - beyond))), 60)
      const late = counts.late(bodyId).filter(({ agentId, day }) => of(agentId, day))
      return ratio(sum([...own(), ...late].map((use) => use.minutes)), 60)
    }
    case 'day':
      return ratio(own().length)
    case 'halfDay':
      return ratio(sum(own().map((use) => Math.ceil(use.minutes / rated.minutes))))
    case 'unit':
      return ratio(counts.units(bodyId, rated.unitTypeId), 100)
    case 'month': {
      const { days, terms } = counts
      if (rated.each === 'beneficiary') return monthsInForce(days, terms.period)
      const lent = new Set(terms.agents.map(({ agentId }) => agentId))
      const priced = daysPriced(line, agents)
      return counts
        .received(bodyId)
        .filter(({ agentId, minutes }) => minutes > 0 && lent.has(agentId))
        .flatMap(({ agentId, month }) =>
          priced(agentId, days).map((own) => monthInForce(month, own, terms.period)),
        )
        .reduce(addRatio, ratio(0))
    }
  }
}
