import { addDays, dayNumber } from '#shared/kernel/day'
import { intersectPeriods, monthPeriod, monthsOf } from '#shared/kernel/period'
import { roundRatio } from '#shared/kernel/ratio'
import { workPeriodOn } from '../agents/agent'
import { restrictToBodies } from '../agreements/restrict-to-bodies'
import { agreementOn } from '../agreements/term-versions'
import type { Terms } from '../agreements/terms'
import type { AllocationFacts } from '../allocation/facts'
import { contractedMinutes } from '../keys/contracted-minutes'
import { withLines, withoutLines, type HourLine } from './change-hours'
import { leaving, withDeparture, withPay } from './change-pay'
import { changeTerms } from './change-terms'
import type { Supposition } from './scenario'

type PartyJoins = Extract<Supposition, { kind: 'partyJoins' }>

type Supposing<K extends Supposition['kind']> = (
  facts: AllocationFacts,
  supposition: Extract<Supposition, { kind: K }>,
) => AllocationFacts

/** The same facts without some bodies: their terms, their hours and their late hours. */
export function withoutParties(
  facts: AllocationFacts,
  parties: ReadonlySet<string>,
): AllocationFacts {
  const { agreement, hours, adjustments } = facts
  const stays = (id: string): boolean => !parties.has(id)
  const leave = hours.collectivityIds.map((id) => parties.has(id))
  return {
    ...facts,
    agreement: changeTerms(agreement, (terms) => ({
      beneficiaries: terms.beneficiaries.filter(({ collectivityId }) => stays(collectivityId)),
      ...restrictToBodies(terms, stays),
    })),
    hours: withoutLines(hours, (at) => leave[hours.collectivity[at] ?? -1] !== true),
    ...(adjustments === undefined
      ? {}
      : { adjustments: adjustments.filter(({ collectivityId }) => stays(collectivityId)) }),
  }
}

const partyLeaves: Supposing<'partyLeaves'> = (facts, { collectivityId }) =>
  withoutParties(facts, new Set([collectivityId]))

/** The forecast of a body as hours done: each month on its first day in force, by the first agent lent that day who has a post then. */
function forecastLines(
  { agreement, agents, period }: AllocationFacts,
  collectivityId: string,
  weekly: Terms['beneficiaries'][number]['weeklyMinutes'],
): readonly HourLine[] {
  return monthsOf(period).flatMap((month) => {
    const within = intersectPeriods(monthPeriod(month), period)
    const inForce = within === null ? null : intersectPeriods(within, agreement.period)
    if (inForce === null) return []
    const terms = agreementOn(agreement, inForce.from)
    const hasPost = (id: string): boolean =>
      agents.some((agent) => agent.id === id && workPeriodOn(agent, inForce.from) !== undefined)
    const lent = terms.agents.map((one) => one.agentId)
    const agentId = lent.find(hasPost) ?? lent[0]
    if (agentId === undefined) return []
    const minutes = roundRatio(contractedMinutes(weekly, terms, inForce))
    return [{ agentId, collectivityId, day: inForce.from, minutes }]
  })
}

const partyJoins: Supposing<'partyJoins'> = (facts, { collectivityId, weeklyMinutes }) => {
  const { beneficiaries, amendments = [] } = facts.agreement
  const served = [{ beneficiaries }, ...amendments.map(({ terms }) => terms)]
  // One that is served already, or lends, joins nothing.
  const there =
    collectivityId === facts.agreement.lenderId ||
    served.some((terms) => terms.beneficiaries.some((one) => one.collectivityId === collectivityId))
  if (there) return facts
  return {
    ...facts,
    agreement: changeTerms(facts.agreement, (terms) => ({
      beneficiaries: [...terms.beneficiaries, { collectivityId, weeklyMinutes }],
    })),
  }
}

const departure: Supposing<'departure'> = (facts, { agentId, from }) => {
  const agent = facts.agents.find(({ id }) => id === agentId)
  if (agent === undefined) return facts
  const column = facts.hours.agentIds.indexOf(agentId)
  const first = dayNumber(from)
  return {
    ...facts,
    agents: facts.agents.map((one) => (one.id === agentId ? leaving(one, addDays(from, -1)) : one)),
    hours: withoutLines(
      facts.hours,
      (at) => facts.hours.agent[at] !== column || (facts.hours.day[at] ?? 0) < first,
    ),
    costs: facts.costs.flatMap((cost) =>
      cost.agentId === agentId ? (withDeparture(cost, agent, from) ?? []) : cost,
    ),
    ...(facts.trips === undefined
      ? {}
      : { trips: facts.trips.filter((one) => one.agentId !== agentId || one.day < from) }),
    ...(facts.adjustments === undefined
      ? {}
      : {
          adjustments: facts.adjustments.filter(
            (one) => one.agentId !== agentId || one.countedIn < from.slice(0, 7),
          ),
        }),
  }
}

const SUPPOSING: { readonly [K in Supposition['kind']]: Supposing<K> } = {
  key: (facts, { key, hourlyTariff }) => ({
    ...facts,
    // A supposed key bills as it is: what the agreement says of its unit cost would replace it.
    agreement: changeTerms(facts.agreement, ({ unitCostClause: _clause, ...terms }) => ({
      key,
      hourlyTariff: hourlyTariff ?? terms.hourlyTariff,
    })),
  }),
  commonTime: (facts, { commonTime }) => ({
    ...facts,
    agreement: changeTerms(facts.agreement, () => ({ commonTime })),
  }),
  partyLeaves,
  partyJoins,
  quota: (facts, { agentId, workShare }) => ({
    ...facts,
    agreement: changeTerms(facts.agreement, ({ agents }) => ({
      agents: agents.map((one) => (one.agentId === agentId ? { agentId, workShare } : one)),
    })),
  }),
  pay: (facts, { agentId, from, tenThousandths }) => ({
    ...facts,
    costs: facts.costs.map((cost) => {
      const agent = facts.agents.find(({ id }) => id === cost.agentId)
      return agentId === null || cost.agentId === agentId
        ? withPay(cost, agent, from, tenThousandths)
        : cost
    }),
  }),
  departure,
}

const apply = (facts: AllocationFacts, supposition: Supposition): AllocationFacts =>
  (SUPPOSING[supposition.kind] as (facts: AllocationFacts, one: Supposition) => AllocationFacts)(
    facts,
    supposition,
  )

/** The facts with the forecasts of those that joined as hours done, by agents who are still there. */
function withJoined(facts: AllocationFacts, joined: readonly PartyJoins[]): AllocationFacts {
  const lines = joined.flatMap((one) => forecastLines(facts, one.collectivityId, one.weeklyMinutes))
  return lines.length === 0 ? facts : { ...facts, hours: withLines(facts.hours, lines) }
}

/**
 * The facts as they would be under some suppositions. The facts given are not changed; without a supposition they are returned.
 * Agents leave first, and hours of those that join are added last: the order of the suppositions changes no amount, but for
 * one that leaves and joins again.
 */
export function suppose(
  facts: AllocationFacts,
  suppositions: readonly Supposition[],
): AllocationFacts {
  const leaves = ({ kind }: Supposition): boolean => kind === 'departure'
  const ordered = [...suppositions.filter(leaves), ...suppositions.filter((one) => !leaves(one))]
  let supposed = facts
  let joined: readonly PartyJoins[] = []
  for (const one of ordered) {
    const before = supposed
    supposed = apply(before, one)
    if (one.kind === 'partyJoins' && supposed !== before) joined = [...joined, one]
    if (one.kind === 'partyLeaves')
      joined = joined.filter(({ collectivityId }) => collectivityId !== one.collectivityId)
  }
  return withJoined(supposed, joined)
}
