import type { Cents } from '#shared/kernel/cents'
import { ratio, type Ratio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import type { Limit, LimitKind } from '../agreements/limit'
import { yearlyPart } from './yearly-amount'

/** A limit as it applies to one body over some months. */
export interface Bound {
  readonly kind: LimitKind
  readonly yearly: Cents | null
  readonly months: Ratio
  /** The months of the year for which the same amount was counted before: none on 1 January, or once it changed. */
  readonly earlier: Ratio
  readonly reason: string
  /** Cents of these months: what is due, at least or at most. */
  readonly amount: Cents
}

/** What bounds the amount of a body: fixed both ways, or from below, or from above. */
export interface Bounds {
  /** Set where nothing is due, whatever the key. */
  readonly exempt?: Bound
  readonly low?: Bound
  readonly high?: Bound
}

/** The limits of a body that have an effect under some terms: an exemption, or a fixed amount, or a floor and a cap. */
export type BodyLimits = Readonly<Partial<Record<LimitKind, Limit>>>

/** The limit of a kind that applies to a body: its own, else that of all. */
const own = (limits: readonly Limit[], kind: LimitKind, id: string): Limit | undefined =>
  limits.find((limit) => limit.kind === kind && limit.collectivityId === id) ??
  limits.find((limit) => limit.kind === kind && limit.collectivityId === null)

/** Whether everyone is exempt under some terms: neither hours nor costs need then be known. */
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

/** The limits of a body under some terms; `null` where it has none, or where it is no beneficiary (rule `limits`). */
export function limitsFor(
  { exemption = '', limits = [], beneficiaries }: Agreement,
  id: string,
): BodyLimits | null {
  if (exemption === '' && limits.length === 0) return null
  if (!beneficiaries.some(({ collectivityId }) => collectivityId === id)) return null
  if (exemption !== '')
    return { exempt: { collectivityId: null, kind: 'exempt', amount: null, reason: exemption } }
  const exempt = own(limits, 'exempt', id)
  if (exempt !== undefined) return { exempt }
  const fixed = own(limits, 'fixed', id)
  if (fixed !== undefined) return { fixed }
  const [floor, cap] = [own(limits, 'floor', id), own(limits, 'cap', id)]
  if (floor === undefined && cap === undefined) return null
  return { ...(floor === undefined ? {} : { floor }), ...(cap === undefined ? {} : { cap }) }
}

/** Limits as a text: the same one where all limits of a body stay the same. */
export const limitText = (limits: BodyLimits): string =>
  Object.values(limits)
    .map(({ kind, amount }) => `${kind} ${String(amount)}`)
    .join(' ')

/** Whether some terms bound a body as a limit does. */
export const holdsUnder =
  ({ kind, amount }: Limit, id: string) =>
  (terms: Agreement): boolean =>
    limitsFor(terms, id)?.[kind]?.amount === amount

/** A floor that equals a cap must not exceed it by the cent that their months before may leave between them. */
const within = ({ low, high, ...rest }: Bounds): Bounds =>
  low === undefined || high === undefined || low.amount <= high.amount
    ? { ...rest, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
    : { ...rest, low: { ...low, amount: high.amount }, high }

/**
 * What limits come to over some months.
 *
 * @param earlier the months of the year before, for which the same limit was counted
 */
export function boundsOf(
  { exempt, fixed, floor, cap }: BodyLimits,
  months: Ratio,
  earlier: (limit: Limit) => Ratio,
): Bounds {
  const bound = (limit: Limit | undefined): Bound | undefined => {
    if (limit === undefined) return undefined
    const { kind, amount: yearly, reason } = limit
    const before = yearly === null ? ratio(0) : earlier(limit)
    const { amount } = yearlyPart(yearly, months, before)
    return { kind, yearly, months, earlier: before, reason, amount }
  }
  const held = bound(exempt ?? fixed)
  if (held !== undefined)
    return exempt === undefined
      ? { low: held, high: held }
      : { exempt: held, low: held, high: held }
  const [low, high] = [bound(floor), bound(cap)]
  return within({
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  })
}
