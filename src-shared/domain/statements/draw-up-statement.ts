import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import { lentInitials } from '../agreements/lent-initials'
import { chargeSums } from '../allocation/charge-sums'
import type { Allocation, Share } from '../allocation/allocation'
import type { AllocationFacts } from '../allocation/facts'
import type { PartTrace } from '../allocation/share-trace'
import { sentComponents } from '../costs/cost-group'
import { needsCost } from '../agreements/needs-cost'
import { isDivided } from '../keys/key-trace'
import type { Timesheet } from '../timesheets/timesheet'
import { costComponents } from './cost-components'
import { datedUses } from './dated-uses'
import type { ProvisionalFacts } from '../provisional/provisional-facts'
import { travelSum } from '../travel/travel-lines'
import { agentLines, listsAgents } from './agent-lines'
import { NO_ACCOUNT, settleAccount, type Account } from './account'
import { carriesOver } from './carries-over'
import { accountVat } from './account-vat'
import { instalmentsOf } from './instalments-of'
import type { SettlingStatement } from './open-months'
import { naturesOf } from './natures'
import { listsOf, numberingOf, partiesOf } from './statement-head'
import { statementVat, taxedInstalments } from './statement-vat'
import { dueOf } from './due-of'
import { foreseenMonths, monthsOfUses } from './statement-months'
import { sharedTotal, termsBilling } from './terms-billing'
import { keyBillingOf, type BilledPart } from './billing'
import type { ServiceUseLine, StatementContent } from './statement'

/** What a statement adds to a settlement: who, when, which number, and the tasks of the timesheets. */
export interface StatementFrame {
  readonly issuedOn: Day
  readonly sequence: number
  readonly example: boolean
  /** Timesheets of the lent agents over the period. */
  readonly timesheets: readonly Timesheet[]
  /** What of the facts is foreseen, and the hours that were; absent from a final statement. */
  readonly foreseen?: Pick<ProvisionalFacts, 'basis' | 'lines'>
  /** What a body's statement takes from earlier ones; nothing where absent. */
  readonly accountOf?: (beneficiaryId: string) => Account
  /** Those that were issued before: they decide whether a later one can include a balance. */
  readonly statements?: Iterable<SettlingStatement>
  /**
   * Whether a balance is carried to the next statement, where that is known already: an earlier statement is drawn up
   * again.
   */
  readonly carries?: boolean
  /** Whether the share is split by agent, where that is known already. */
  readonly byAgent?: boolean
}

/** The dated list of uses of a beneficiary, with the agents by initials; tasks as they were written. */
function listUses(
  { agreement, period, agents, adjustments }: AllocationFacts,
  collectivityId: string,
  timesheets: readonly Timesheet[],
): readonly ServiceUseLine[] {
  const initials = lentInitials(agreement, agents)
  return datedUses(agreement, period, collectivityId, timesheets, adjustments ?? []).map(
    ({ day, agentId, task, activity, minutes: value, countedIn }) => ({
      day,
      agent: initials.get(agentId) ?? '',
      task,
      minutes: value,
      ...(activity === undefined ? {} : { activity }),
      ...(countedIn === undefined ? {} : { countedIn }),
    }),
  )
}

/** The amount of the terms of some days; nothing where they gave no amount. */
const billedPart = ({ trace, amount, ...part }: PartTrace): readonly BilledPart[] =>
  amount === null || trace === null
    ? []
    : [
        {
          days: part.days,
          amendment: part.amendment,
          key: part.key,
          share: amount,
          ...(part.keyDecision === null ? {} : { keyDecision: part.keyDecision }),
          cost: sharedTotal(trace),
          billing: termsBilling(trace),
        },
      ]

/** The kilometres charged to a body, with the agents by initials. */
function travelOf(
  { travel = [] }: Share,
  { agreement, agents }: AllocationFacts,
): Pick<StatementContent, 'travel'> {
  if (travel.length === 0) return {}
  const initials = lentInitials(agreement, agents)
  return {
    travel: travel.map(({ agentId, ...line }) => ({ agent: initials.get(agentId) ?? '', ...line })),
  }
}

/** What the kilometres charged to all bodies come to, besides what the key shares. */
const kilometresOf = ({ shares }: Allocation): Cents =>
  sumCents(shares.map(({ travel = [] }) => travelSum(travel)))

function billingOf({ trace }: Share): StatementContent['billing'] | null {
  if (trace === null) return null
  return trace.kind === 'parts'
    ? { kind: 'parts', parts: trace.parts.flatMap(billedPart) }
    : termsBilling(trace)
}

/** Whether the real cost is part of what is billed, on some day of the period. */
const includesCost = (agreement: Agreement, billing: StatementContent['billing']): boolean =>
  billing.kind === 'parts' ? billing.parts.some(({ cost }) => cost !== null) : needsCost(agreement)

/** Whether the real cost is all that is billed, on each day of the period. */
const costIsAll = (billing: StatementContent['billing'], withCost: boolean): boolean =>
  withCost &&
  (billing.kind === 'parts' ? billing.parts.map((part) => part.billing) : [billing]).every(
    (one) => {
      const key = keyBillingOf(one)
      return key === null || isDivided(key)
    },
  )

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
  const parties = partiesOf(facts, collectivityId)
  const share = allocation.shares.find((candidate) => candidate.collectivityId === collectivityId)
  const billing = share === undefined ? null : billingOf(share)
  if (share === undefined || parties === null || billing === null) return null
  if (share.amount === null || allocation.billed === null) return null
  const { agreement } = parties
  const withCost = includesCost(agreement, billing)
  const { foreseen } = frame
  const uses = foreseen === undefined ? listUses(facts, collectivityId, frame.timesheets) : []
  const instalments = taxedInstalments(
    facts.agreement,
    instalmentsOf(agreement, collectivityId, period),
  )
  const tax = statementVat(share.amount, share)
  const calls = instalments.map(({ amount }) => amount)
  const account = frame.accountOf?.(collectivityId) ?? NO_ACCOUNT
  const carries =
    foreseen === undefined &&
    (frame.carries ??
      carriesOver(
        facts.agreement,
        collectivityId,
        period,
        instalments.length + account.provisionals.length,
        frame.statements ?? [],
      ))
  const { balance, carriedForward } = settleAccount(
    dueOf({ share: share.amount, ...tax }),
    calls,
    account,
    carries,
    accountVat(share.vat, instalments),
  )
  const withAgents = foreseen === undefined && (frame.byAgent ?? listsAgents(agreement))
  const byAgent = withAgents
    ? agentLines(allocation, facts, agreement, collectivityId, costIsAll(billing, withCost))
    : null
  const natures = naturesOf(allocation, collectivityId)
  return {
    ...numberingOf(period, frame),
    ...(foreseen === undefined ? {} : { nature: 'provisional', foreseen: foreseen.basis }),
    ...(account.replaces === null ? {} : { replaces: account.replaces }),
    example: frame.example,
    ...parties.head,
    uses: [...uses],
    months:
      foreseen === undefined
        ? monthsOfUses(allocation, uses)
        : foreseenMonths(allocation, collectivityId, foreseen.lines),
    minutes: share.minutes,
    billedMinutes: share.billedMinutes,
    contractedMinutes: share.contractedMinutes,
    service: {
      components: withCost ? sentComponents(costComponents(allocation, facts)) : [],
      ...(withCost && allocation.chargeLines.length > 0
        ? { charges: [...chargeSums(allocation)] }
        : {}),
      cost: withCost ? allocation.cost : null,
      direct: allocation.direct,
      common: allocation.common,
      billed: cents(allocation.billed - kilometresOf(allocation)),
      beneficiaries: allocation.shares.length,
    },
    billing,
    ...travelOf(share, facts),
    share: share.amount,
    ...tax,
    ...(natures === undefined ? {} : { natures }),
    ...(byAgent === null ? {} : { byAgent }),
    instalments: [...instalments],
    ...listsOf(account),
    balance,
    ...(carriedForward === null ? {} : { carriedForward }),
    settlement: allocation.fingerprint,
  }
}
