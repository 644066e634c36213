import { addDays, dayNumber, type Day } from '#shared/kernel/day'
import { intersectPeriods, monthPeriod, monthsOf } from '#shared/kernel/period'
import { roundRatio } from '#shared/kernel/ratio'
import { workPeriodOn } from '../agents/agent'
import { restrictToBodies } from '../agreements/restrict-to-bodies'
import { agreementOn } from '../agreements/term-versions'
import type { AllocationFacts } from '../allocation/facts'
import { contractedMinutes } from '../keys/contracted-minutes'
import { withLines, withoutLines, type HourLine } from './change-hours'
import { leaving, withDeparture, withPay } from './change-pay'
import { changeTerms } from './change-terms'
import type { Supposition } from './scenario'

type PartyJoins = Extract<Supposition, { kind: 'partyJoins' }>
type Departure = Extract<Supposition, { kind: 'departure' }>

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

/** The last day on which one of some agents is there, who all leave; `null` where one stays. */
function lastDayOf(agentIds: readonly string[], departures: readonly Departure[]): Day | null {
  let last: Day | null = null
  for (const id of agentIds) {
    const first = departures
      .filter(({ agentId }) => agentId === id)
      .reduce<Day | null>((day, { from }) => (day === null || from < day ? from : day), null)
    if (first === null) return null
    const day = addDays(first, -1)
    if (last === null || day > last) last = day
  }
  return last
}

/**
 * The forecast of a body as hours done: each month on its first day in force, by the first agent lent that day who has a post then; none
 * once all who are lent have left.
 */
function forecastLines(
  { agreement, agents, period }: AllocationFacts,
  { collectivityId, weeklyMinutes }: PartyJoins,
  departures: readonly Departure[],
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
    const served = intersectPeriods(inForce, {
      from: inForce.from,
      to: lastDayOf(lent, departures),
    })
    if (agentId === undefined || served === null) return []
    const minutes = roundRatio(contractedMinutes(weeklyMinutes, terms, served))
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
function withJoined(
  facts: AllocationFacts,
  joined: readonly PartyJoins[],
  departures: readonly Departure[],
): AllocationFacts {
  const lines = joined.flatMap((one) => forecastLines(facts, one, departures))
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
  const departures = suppositions.filter((one) => one.kind === 'departure')
  const ordered = [...departures, ...suppositions.filter((one) => one.kind !== 'departure')]
  let supposed = facts
  let joined: readonly PartyJoins[] = []
  for (const one of ordered) {
    const before = supposed
    supposed = apply(before, one)
    if (one.kind === 'partyJoins' && supposed !== before) joined = [...joined, one]
    if (one.kind === 'partyLeaves')
      joined = joined.filter(({ collectivityId }) => collectivityId !== one.collectivityId)
  }
  return withJoined(supposed, joined, departures)
}
