import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { distribute } from '#shared/kernel/distribute'
import { minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { agentInitials } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { agreementOn } from '../agreements/term-versions'
import type { Allocation, Share } from '../allocation/allocation'
import type { AllocationFacts } from '../allocation/facts'
import type { PartTrace } from '../allocation/share-trace'
import { COST_COMPONENTS } from '../costs/agent-cost'
import type { ChargeKind } from '../costs/service-charge'
import { needsCost } from '../keys/key-needs'
import type { Timesheet } from '../timesheets/timesheet'
import { agentMonthId } from '../timesheets/timesheet'
import { datedUses } from './dated-uses'
import { instalmentsOf } from './instalments-of'
import { partyOf } from './party-of'
import { settle } from './settle'
import { sharedTotal, termsBilling } from './terms-billing'
import type { BilledPart } from './billing'
import type { ServiceUseLine, StatementContent } from './statement'

/** What a statement adds to a settlement: who, when, which number, and the tasks of the timesheets. */
export interface StatementFrame {
  readonly issuedOn: Day
  readonly sequence: number
  readonly example: boolean
  /** Timesheets of the lent agents over the period. */
  readonly timesheets: readonly Timesheet[]
}

/** `2026-009`. */
export const statementNumber = (year: number, sequence: number): string =>
  `${String(year)}-${String(sequence).padStart(3, '0')}`

/** The dated list of uses of a beneficiary, with the agents by initials; tasks as they were written. */
function listUses(
  { agreement, period, agents, adjustments }: AllocationFacts,
  collectivityId: string,
  timesheets: readonly Timesheet[],
): readonly ServiceUseLine[] {
  const known = new Map(agents.map((agent) => [agent.id, agent]))
  return datedUses(agreement, period, collectivityId, timesheets, adjustments ?? []).map(
    ({ day, agentId, task, activity, minutes: value, countedIn }) => {
      const agent = known.get(agentId)
      const initials = agent === undefined ? '' : agentInitials(agent)
      return {
        ...{ day, agent: initials, task, minutes: value },
        ...(activity === undefined ? {} : { activity }),
        ...(countedIn === undefined ? {} : { countedIn }),
      }
    },
  )
}

/** The cost lines of a settlement by component; the reduction to what is borne is spread by largest remainder. */
export function costComponents(
  allocation: Allocation,
  facts: Pick<AllocationFacts, 'costs'>,
): StatementContent['service']['components'] {
  const known = new Map(facts.costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
  const totals = new Map<string, number>()
  for (const { agentId, month, full, borne } of allocation.costLines) {
    const components = known.get(agentMonthId(agentId, month))?.components ?? []
    const add = (kind: string, amount: number): unknown =>
      totals.set(kind, (totals.get(kind) ?? 0) + amount)
    if (full === borne) {
      components.forEach(({ kind, amount }) => add(kind, amount))
      continue
    }
    // Refunds weigh against the pay they lower: each sign is spread apart, so that no weight is negative.
    const reduced = components.map(({ kind, amount }) => ({
      kind,
      amount: Math.trunc((amount * borne) / (full || 1)),
    }))
    reduced.forEach(({ kind, amount }) => add(kind, amount))
    const rest = borne - reduced.reduce((sum, { amount }) => sum + amount, 0)
    const weights = components.map(({ amount }) => Math.abs(amount))
    const parts = distribute(rest, weights)
    if (parts.ok)
      parts.value.forEach(({ share }, index) => add(components[index]?.kind ?? 'other', share))
  }
  return COST_COMPONENTS.flatMap((kind) => {
    const amount = totals.get(kind) ?? 0
    return amount === 0 ? [] : [{ kind, amount: cents(amount) }]
  })
}

/** The charges of a settlement, each once where an amendment cuts it. */
function chargesBorne({
  chargeLines,
}: Allocation): NonNullable<StatementContent['service']['charges']> {
  const sums = new Map<string, { kind: ChargeKind; label: string; amount: Cents }>()
  for (const { chargeId, kind, label, borne } of chargeLines)
    sums.set(chargeId, { kind, label, amount: cents((sums.get(chargeId)?.amount ?? 0) + borne) })
  return [...sums.values()]
}

/** What the terms of some days came to; nothing where they came to no amount. */
const billedPart = ({ trace, amount, ...part }: PartTrace): readonly BilledPart[] =>
  amount === null || trace === null
    ? []
    : [
        {
          ...{ days: part.days, amendment: part.amendment, key: part.key, share: amount },
          ...(part.keyDecision === null ? {} : { keyDecision: part.keyDecision }),
          cost: sharedTotal(trace),
          billing: termsBilling(trace),
        },
      ]

function billingOf({ trace }: Share): StatementContent['billing'] | null {
  if (trace === null) return null
  return trace.kind === 'parts'
    ? { kind: 'parts', parts: trace.parts.flatMap(billedPart) }
    : termsBilling(trace)
}

/** Whether the real cost is part of what is billed, on some day of the period. */
const tellsCost = (agreement: Agreement, billing: StatementContent['billing']): boolean =>
  billing.kind === 'parts' ? billing.parts.some(({ cost }) => cost !== null) : needsCost(agreement)

/**
 * Draws up the statement of one beneficiary from a settlement: everything that will be printed, and nothing that can
 * change afterwards. Returns `null` where the settlement has no amount for that body.
 */
export function drawUpStatement(
  allocation: Allocation,
  facts: AllocationFacts,
  collectivityId: string,
  frame: StatementFrame,
): StatementContent | null {
  const { period } = facts
  const agreement = agreementOn(facts.agreement, period.to)
  const share = allocation.shares.find((candidate) => candidate.collectivityId === collectivityId)
  const beneficiary = facts.collectivities.find(({ id }) => id === collectivityId)
  const lender = facts.collectivities.find(({ id }) => id === agreement.lenderId)
  const billing = share === undefined ? null : billingOf(share)
  if (share === undefined || beneficiary === undefined || lender === undefined || billing === null)
    return null
  if (share.amount === null || allocation.billed === null) return null
  const withCost = tellsCost(agreement, billing)
  const uses = listUses(facts, collectivityId, frame.timesheets)
  const instalments = instalmentsOf(agreement, collectivityId, period)
  const fiscalYear = Number(period.to.slice(0, 4))
  return {
    number: statementNumber(fiscalYear, frame.sequence),
    fiscalYear,
    sequence: frame.sequence,
    issuedOn: frame.issuedOn,
    period,
    example: frame.example,
    lender: partyOf(lender),
    beneficiary: partyOf(beneficiary),
    agreement: {
      id: agreement.id,
      reference: agreement.reference,
      title: agreement.title,
      legalBasis: agreement.legalBasis,
      resolutionReference: agreement.resolutionReference,
      signedOn: agreement.signedOn,
      key: agreement.key,
      ...(agreement.keyDecision === undefined || agreement.keyDecision === ''
        ? {}
        : { keyDecision: agreement.keyDecision }),
      hourlyTariff: agreement.hourlyTariff,
      commonTime: agreement.commonTime,
    },
    uses: [...uses],
    months: allocation.months.map((month) => {
      const ofMonth = uses.filter(({ day, countedIn }) => (countedIn ?? monthOf(day)) === month)
      return {
        month,
        uses: ofMonth.length,
        minutes: minutes(ofMonth.reduce((sum, use) => sum + use.minutes, 0)),
      }
    }),
    minutes: share.minutes,
    billedMinutes: share.billedMinutes,
    contractedMinutes: share.contractedMinutes,
    service: {
      components: withCost ? [...costComponents(allocation, facts)] : [],
      ...(withCost && allocation.chargeLines.length > 0
        ? { charges: chargesBorne(allocation) }
        : {}),
      cost: withCost ? allocation.cost : null,
      direct: allocation.direct,
      common: allocation.common,
      billed: allocation.billed,
      beneficiaries: allocation.shares.length,
    },
    billing,
    share: share.amount,
    instalments: [...instalments],
    balance: settle(
      share.amount,
      instalments.map(({ amount }) => amount),
    ),
    settlement: allocation.fingerprint,
  }
}
