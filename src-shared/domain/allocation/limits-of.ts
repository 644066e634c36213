import type { Cents } from '#shared/kernel/cents'
import { intersectPeriods } from '#shared/kernel/period'
import type { Ratio } from '#shared/kernel/ratio'
import { ratio } from '#shared/kernel/ratio'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Agreement } from '../agreements/agreement'
import type { Limit, LimitKind } from '../agreements/limit'
import { monthsInForce } from '../keys/months-in-force'
import type { BillFacts } from './bill-facts'
import { monthsCounted } from './months-counted'
import type { Objection } from './objection'
import { yearlyPart } from './yearly-amount'

/** A limit as it holds for one body over the period. */
export interface Bound {
  readonly kind: LimitKind
  readonly yearly: Cents | null
  readonly months: Ratio
  /** The months of the year for which the same amount was counted before: none on 1 January, or once it changed. */
  readonly earlier: Ratio
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

/** The months of the period in force, and those of its year before. */
interface Span {
  readonly months: Ratio
  readonly earlier: (limit: Limit) => Ratio
}

/** A yearly amount in proportion to the months in force; an exemption is zero. */
function boundOf(limit: Limit, span: Span): Bound {
  const { kind, amount: yearly, reason } = limit
  const { months } = span
  const earlier = yearly === null ? ratio(0) : span.earlier(limit)
  const { amount } = yearlyPart(yearly, months, earlier)
  return { kind, yearly, months, earlier, reason, amount }
}

function boundsOf(limits: readonly Limit[], span: Span, id: string): Bounds | null {
  const bound = (kind: LimitKind): Bound | undefined => {
    const limit = own(limits, kind, id)
    return limit === undefined ? undefined : boundOf(limit, span)
  }
  const exempt = bound('exempt')
  if (exempt !== undefined) return { exempt, low: exempt, high: exempt }
  const fixed = bound('fixed')
  if (fixed !== undefined) return { low: fixed, high: fixed }
  const [low, high] = [bound('floor'), bound('cap')]
  if (low === undefined && high === undefined) return null
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
}

/** Whether some terms bound a body as a limit does. */
const bounds =
  ({ kind, amount }: Limit, id: string) =>
  ({ limits = [], beneficiaries }: Agreement): boolean =>
    own(limits, kind, id)?.amount === amount &&
    beneficiaries.some(({ collectivityId }) => collectivityId === id)

/** A floor that equals a cap must not pass it by the cent that their months before leave between them. */
const within = ({ low, high, ...rest }: Bounds): Bounds =>
  low === undefined || high === undefined || low.amount <= high.amount
    ? { ...rest, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
    : { ...rest, low: { ...low, amount: high.amount }, high }

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
  const first = (intersectPeriods(facts.period, period) ?? facts.period).from
  const history = facts.history ?? [agreement]
  const limited = bodies.map(({ id }) =>
    boundsOf(
      rules,
      { months, earlier: (limit) => monthsCounted(history, first, bounds(limit, id)) },
      id,
    ),
  )
  const contradicting = limited.flatMap((each, at): readonly Objection[] =>
    (each?.low?.yearly ?? 0) > (each?.high?.yearly ?? Infinity)
      ? [{ code: 'limitsContradict', blocking: true, collectivityId: bodies[at]?.id ?? '' }]
      : [],
  )
  return contradicting.length > 0
    ? failure(...contradicting)
    : success(limited.map((each) => (each === null ? null : within(each))))
}
