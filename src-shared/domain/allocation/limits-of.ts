import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import type { Ratio } from '#shared/kernel/ratio'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Agreement } from '../agreements/agreement'
import type { Limit, LimitKind } from '../agreements/limit'
import { monthsInForce } from '../keys/months-in-force'
import type { BillFacts } from './bill-facts'
import type { Objection } from './objection'

/** A limit as it holds for one body over the period. */
export interface Bound {
  readonly kind: LimitKind
  readonly yearly: Cents | null
  readonly months: Ratio
  readonly reason: string
  /** Cents of the period: what is due, at least or at most. */
  readonly amount: Cents
}

/** What bounds the amount of a body: fixed both ways, or from below, or from above. */
export interface Bounds {
  /** Set where nothing is due, whatever the key. */
  readonly exempt?: Bound
  readonly low?: Bound
  readonly high?: Bound
}

const NOTHING_DUE = { collectivityId: null, kind: 'exempt', amount: null } as const

/** The limit of a kind that holds for a body: its own, else that of all. */
const own = (limits: readonly Limit[], kind: LimitKind, id: string): Limit | undefined =>
  limits.find((limit) => limit.kind === kind && limit.collectivityId === id) ??
  limits.find((limit) => limit.kind === kind && limit.collectivityId === null)

/** Whether nobody owes anything under some terms: neither hours nor costs need then be known. */
export const exemptsAll = ({
  exemption = '',
  limits = [],
  beneficiaries,
}: Pick<Agreement, 'exemption' | 'limits' | 'beneficiaries'>): boolean =>
  exemption !== '' ||
  (beneficiaries.length > 0 &&
    beneficiaries.every(
      ({ collectivityId }) => own(limits, 'exempt', collectivityId) !== undefined,
    ))

/** A yearly amount in proportion to the months in force, rounded once; an exemption is zero. */
function boundOf({ kind, amount, reason }: Limit, months: Ratio): Bound {
  const due = ratio(BigInt(amount ?? 0) * months.numerator, months.denominator * 12n)
  return { kind, yearly: amount, months, reason, amount: cents(roundRatio(due)) }
}

function boundsOf(limits: readonly Limit[], months: Ratio, id: string): Bounds | null {
  const bound = (kind: LimitKind): Bound | undefined => {
    const limit = own(limits, kind, id)
    return limit === undefined ? undefined : boundOf(limit, months)
  }
  const exempt = bound('exempt')
  if (exempt !== undefined) return { exempt, low: exempt, high: exempt }
  const fixed = bound('fixed')
  if (fixed !== undefined) return { low: fixed, high: fixed }
  const [low, high] = [bound('floor'), bound('cap')]
  if (low === undefined && high === undefined) return null
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
}

/**
 * What bounds each body over the period, `null` where nothing does. An exemption of the whole agreement exempts everybody.
 * A floor above a cap is told.
 */
export function limitsOf({
  agreement,
  bodies,
  facts,
}: Pick<BillFacts, 'agreement' | 'bodies' | 'facts'>): Result<
  readonly (Bounds | null)[],
  Objection
> {
  const { exemption = '', limits = [], period } = agreement
  const rules = exemption === '' ? limits : [{ ...NOTHING_DUE, reason: exemption }]
  const months = monthsInForce(facts.period, period)
  const bounds = bodies.map(({ id }) => boundsOf(rules, months, id))
  const contradicting = bounds.flatMap((each, at): readonly Objection[] =>
    each?.low !== undefined && each.high !== undefined && each.low.amount > each.high.amount
      ? [{ code: 'limitsContradict', blocking: true, collectivityId: bodies[at]?.id ?? '' }]
      : [],
  )
  return contradicting.length > 0 ? failure(...contradicting) : success(bounds)
}
