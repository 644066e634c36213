import type { Adjustment } from '#shared/domain/approvals/adjustment'
import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { AgentCost, CostComponent } from '#shared/domain/costs/agent-cost'
import type { Terms } from '#shared/domain/agreements/terms'
import type { Span } from './civil-days'
import { NO_END, dayAt, monthAt } from './civil-days'
import { atNotifiedPrices } from './notified-prices'

/** Terms with the days on which they hold. */
export interface Version extends Span {
  readonly terms: Terms
}

/** An agreement as the days of its terms. */
export interface Loan {
  readonly id: string
  readonly reference: string
  readonly archived: boolean
  readonly versions: readonly Version[]
}

export interface Hour {
  readonly agent: string
  /** `null`: common time. */
  readonly body: string | null
  readonly day: number
  readonly minutes: number
}

/** What a month of an agent cost, in cents. */
export interface MonthCost {
  readonly full: number
  /** Without what only the employer pays. */
  readonly gross: number
}

/** The facts, with days and months as numbers. */
export interface Facts {
  readonly given: AllocationFacts
  readonly period: Span
  readonly own: Loan
  /** The settled agreement among them. */
  readonly loans: readonly Loan[]
  readonly bodies: ReadonlyMap<string, Collectivity>
  readonly agents: ReadonlyMap<string, Agent>
  readonly hours: readonly Hour[]
  readonly late: readonly Adjustment[]
  readonly entered: ReadonlySet<string>
  readonly costs: ReadonlyMap<string, MonthCost>
}

const GROSS: readonly CostComponent[] = [
  'basePay',
  'indexBonus',
  'familySupplement',
  'dutyAllowance',
  'performanceBonus',
]

/** The day 1 January 1970 in the numbering of the columns of hours. */
const EPOCH = 719_468

export const agentMonth = (agent: string, month: number): string => `${agent} ${String(month)}`

/** Forms under which the law has a unit cost fixed before the year. */
const FIXING: readonly (string | undefined)[] = [
  'serviceLendingUpward',
  'serviceLendingDownward',
  'unifiedService',
  'serviceLendingSideways',
]

/** Terms as they bill once the clause of the unit cost is read. */
function clausedTerms(terms: Terms, form: string | undefined): Terms {
  if (!FIXING.includes(form)) return terms
  const prices = terms.key.kind === 'tariff' || terms.key.kind === 'prices'
  if (terms.unitCostClause === 'adjusted')
    return prices ? { ...terms, gap: 'beneficiaries' } : terms
  if (terms.unitCostClause !== 'fixed') return terms
  return terms.key.kind === 'actualCost'
    ? { ...terms, key: { kind: 'tariff', basis: 'actual' }, gap: 'lender' }
    : { ...terms, gap: 'lender' }
}

function loanOf(
  { id, reference, archived, period, amendments = [], ...own }: Agreement,
  { costNotices = [], parameters = [] }: Pick<AllocationFacts, 'costNotices' | 'parameters'> = {},
): Loan {
  const starts: readonly { readonly from: number; readonly terms: Terms }[] = [
    { from: dayAt(period.from), terms: own },
    ...amendments.map(({ effectiveOn, terms }) => ({ from: dayAt(effectiveOn), terms })),
  ]
  const end = period.to === null ? NO_END : dayAt(period.to)
  const versions = starts.map(({ from, terms }, at) => ({
    from,
    to: Math.min(end, (starts[at + 1]?.from ?? NO_END + 1) - 1),
    terms,
  }))
  const priced = FIXING.includes(own.legalForm)
    ? atNotifiedPrices(
        versions,
        costNotices.filter(({ agreementId }) => agreementId === id),
        {
          signedOn: own.signedOn,
          from: dayAt(period.from),
          agreedOn: [null, ...amendments.map((one) => one.signedOn ?? one.effectiveOn)],
          parameters,
        },
      )
    : versions
  return {
    id,
    reference,
    archived,
    versions: priced.map(({ terms, ...days }) => ({
      ...days,
      terms: clausedTerms(terms, own.legalForm),
    })),
  }
}

const amounts = (cost: AgentCost, counts: (kind: CostComponent) => boolean): number =>
  cost.components.reduce((all, { kind, amount }) => (counts(kind) ? all + amount : all), 0)

function hoursOf({ hours }: AllocationFacts): readonly Hour[] {
  return Array.from(hours.day, (day, at) => ({
    agent: hours.agentIds[hours.agent[at] ?? 0] ?? '',
    body: hours.collectivityIds[hours.collectivity[at] ?? -1] ?? null,
    day: day - EPOCH,
    minutes: hours.minutes[at] ?? 0,
  }))
}

/** Reads what the engine is given. */
export function readFacts(given: AllocationFacts): Facts {
  const own = loanOf(given.agreement, given)
  const others = (given.agreements ?? []).filter(({ id }) => id !== own.id)
  return {
    given,
    period: { from: dayAt(given.period.from), to: dayAt(given.period.to) },
    own,
    loans: [own, ...others.map((other) => loanOf(other))],
    bodies: new Map(given.collectivities.map((body) => [body.id, body])),
    agents: new Map(given.agents.map((agent) => [agent.id, agent])),
    hours: hoursOf(given),
    late: given.adjustments ?? [],
    entered: new Set(
      given.hours.entered.map((text) => agentMonth(text.slice(0, -8), monthAt(text.slice(-7)))),
    ),
    costs: new Map(
      given.costs.map((cost) => [
        agentMonth(cost.agentId, monthAt(cost.month)),
        { full: amounts(cost, () => true), gross: amounts(cost, (kind) => GROSS.includes(kind)) },
      ]),
    ),
  }
}
