import { addDays, type Day } from '#shared/kernel/day'
import { oncePer } from '#shared/kernel/once-per'
import { intersectPeriods } from '#shared/kernel/period'
import { overLoans } from '../agreements/loan-share'
import { needsCost } from '../agreements/needs-cost'
import { traitsOf } from '../keys/key-kinds'
import { agentMonthId } from '../timesheets/agent-month-id'
import { gapsOf, type ServiceTravel } from '../travel/service-travel'
import { exemptsAll } from './limits-of'
import type { Objection } from './objection'
import type { PartFacts } from './placed-facts'
import { partMonths, type PartMonth, type ServiceCost } from './service-cost'

/** Facts that decide which months must have hours. */
interface HourNeeds {
  readonly facts: PartFacts
  readonly lent: readonly PartMonth[]
  /** Whether there is nothing to pay: no hours need then be known. */
  readonly free: boolean
}

/**
 * Names the months in which a lent agent entered nothing, where the key bills hours done; and those of the year before that
 * steps count. Looked up once for each list of months entered.
 */
export const hourObjections = (
  part: HourNeeds,
): ((entered: ReadonlySet<string>) => readonly Objection[]) =>
  oncePer((entered) => missingMonths(part, entered))

function missingMonths(
  { facts, lent, free }: HourNeeds,
  entered: ReadonlySet<string>,
): readonly Objection[] {
  if (free || !traitsOf(facts.agreement.key).needsHours) return []
  const missing = (months: readonly PartMonth[]): readonly PartMonth[] =>
    months.filter(({ agentId, month }) => !entered.has(agentMonthId(agentId, month)))
  return [
    ...missing(lent).map(({ agentId, month }): Objection => ({
      code: 'monthUnentered',
      blocking: true,
      agentId,
      month,
    })),
    ...missing(earlierMonths(facts)).map(({ agentId, month }): Objection => ({
      code: 'earlierMonthUnentered',
      blocking: false,
      agentId,
      month,
    })),
  ]
}

/** The months of the year before a settlement in which the agreement lends an agent: what the steps of a price count too. */
function earlierMonths(facts: PartFacts): readonly PartMonth[] {
  const { from } = facts.period
  const days = intersectPeriods(facts.period, facts.agreement.period)
  if (from.endsWith('-01-01') || days?.from.slice(0, 4) !== from.slice(0, 4)) return []
  const period = { from: `${from.slice(0, 4)}-01-01` as Day, to: addDays(from, -1) }
  const { countsEarlier } = traitsOf(facts.agreement.key)
  return facts.placed.versions.flatMap((agreement) => {
    const counts = countsEarlier(agreement.key, facts.agents)
    return partMonths({ ...facts, agreement, period }).filter(({ agentId, month }) =>
      counts(agentId, month),
    )
  })
}

function structuralObjections(facts: PartFacts, cost: ServiceCost): readonly Objection[] {
  const { agreement, period } = facts
  const objections: Objection[] = []
  const over = agreement.period.to !== null && agreement.period.to < period.from
  if (over || agreement.period.from > period.to)
    objections.push({ code: 'agreementNotInForce', blocking: true })
  if (agreement.beneficiaries.length === 0)
    objections.push({ code: 'noBeneficiary', blocking: true })
  // A charge of which the amount is not known yet is a cost too.
  const hasCost = cost.total !== 0 || cost.hasHoles
  const served = exemptsAll(agreement) || traitsOf(agreement.key).billsWithoutAgents(hasCost)
  if (agreement.agents.length === 0 && !served) objections.push({ code: 'noAgent', blocking: true })
  return objections
}

/** Agents of the terms whom all agreements together lend beyond a whole within the days that the terms settle. */
function loanObjections({ agreement, period, agreements = [] }: PartFacts): readonly Objection[] {
  const settled = intersectPeriods(period, agreement.period)
  if (settled === null || agreements.length < 2) return []
  return agreement.agents.flatMap(({ agentId }) => {
    const over = overLoans(agreements, agentId).find(
      ({ day, through }) => intersectPeriods(settled, { from: day, to: through }) !== null,
    )
    return over === undefined ? [] : [{ code: 'lentOver100', blocking: true, ...over } as const]
  })
}

/** Trips that are charged or in the cost, and can't be valued: a hole and not a zero. */
const travelObjections = (travel: ServiceTravel | null): readonly Objection[] =>
  gapsOf(travel).map((gap) => ({ ...gap, blocking: true }))

/** The objections to a part before any hour is counted. */
export function partObjections(
  facts: PartFacts,
  cost: ServiceCost,
  travel: ServiceTravel | null,
): readonly Objection[] {
  const { agreement } = facts
  if (exemptsAll(agreement)) return structuralObjections(facts, cost)
  return [
    ...structuralObjections(facts, cost),
    ...loanObjections(facts),
    ...(needsCost(agreement) ? cost.objections : []),
    ...travelObjections(travel),
  ]
}
