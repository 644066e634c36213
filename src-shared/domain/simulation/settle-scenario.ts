import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { intersectPeriods, monthsOf, type Period } from '#shared/kernel/period'
import { termsWithin } from '../agreements/term-versions'
import type { Allocation, Share } from '../allocation/allocation'
import type { AllocationFacts } from '../allocation/facts'
import { keyAmount } from '../allocation/key-amount'
import type { Objection } from '../allocation/objection'
import type { ServiceCharge } from '../costs/service-charge'
import { travelSum } from '../travel/travel-lines'
import { outsideKey, type OutsideBody } from './outside-key'
import type { OutsideAnswer, Supposition } from './scenario'
import { suppose, withoutParties } from './suppose'
import { withValues, type SupposedValue } from './with-values'

/** What a body would pay, and how it was settled where the supposed key lacks a value of it. */
export interface SupposedShare extends Pick<Share, 'collectivityId' | 'amount'> {
  readonly outside?: OutsideAnswer['how']
}

/** What a scenario comes to over a period. */
export interface ScenarioSettlement extends Pick<
  Allocation,
  'period' | 'cost' | 'lenderPart' | 'objections'
> {
  readonly shares: readonly SupposedShare[]
  /** The bodies of which the key lacked a value. */
  readonly outside: readonly OutsideBody[]
}

/** Shares by the supposed key, those by a supposed value marked as such. */
const marked = (
  shares: readonly Share[],
  outside: readonly OutsideBody[],
): readonly SupposedShare[] =>
  shares.map(({ collectivityId, amount }) =>
    outside.some((one) => one.collectivityId === collectivityId)
      ? { collectivityId, amount, outside: 'values' }
      : { collectivityId, amount },
  )

/** The values of an answer, for each year of a period. */
const supposedValues = (
  { collectivityId, values }: Extract<OutsideAnswer, { readonly how: 'values' }>,
  { period }: AllocationFacts,
): readonly SupposedValue[] =>
  [...new Set(monthsOf(period).map((month) => Number(month.slice(0, 4))))].flatMap((year) =>
    values.map((one) => ({ ...one, collectivityId, year })),
  )

/** An amount that a body pays for some days. */
interface Paid {
  readonly days: Period
  readonly amount: number
}

/** What the key in force gives of a share, on the days of each terms. */
function paidBy(share: Share, { agreement, period }: AllocationFacts): readonly Paid[] {
  if (share.trace?.kind === 'parts')
    return share.trace.parts.map(({ days, amount }) => ({ days, amount: amount ?? 0 }))
  const days = intersectPeriods(period, agreement.period)
  return days === null ? [] : [{ days, amount: keyAmount(share) ?? 0 }]
}

/** A charge that subtracts an amount from the cost of a service over its days, or adds to it where it is below zero. */
const subtracted =
  (agreementId: string) =>
  ({ days, amount }: Paid, place: number): ServiceCharge => ({
    id: `apart ${String(place)}`,
    agreementId,
    kind: amount > 0 ? 'grant' : 'other',
    label: 'apart',
    justification: 'apart',
    period: days,
    forecast: null,
    actual: cents(Math.abs(amount)),
  })

/** The objection to shares kept that leave less than nothing to share. */
const keptAboveCost = (kept: readonly Paid[], cost: Cents | null): Objection => ({
  code: 'keptAboveCost',
  blocking: true,
  bound: sumCents(kept.map(({ amount }) => cents(amount))),
  cost: cost ?? cents(0),
})

/** A settlement whose key lacks a value of every body: it says what is missing, and gives no amount. */
const nothingShared = (blocked: Allocation): Omit<ScenarioSettlement, 'outside'> =>
  blocked.billed === null
    ? blocked
    : {
        ...blocked,
        shares: blocked.shares.map((share) => ({ ...share, amount: null })),
        objections: [...blocked.objections, { code: 'noBeneficiary', blocking: true }],
      }

/**
 * Settles a scenario. Bodies of which the key lacks a value are never billed zero for that: with a supposed value the key
 * applies to them; one that keeps its share pays what it would under the key in force, all else supposed; one that is
 * excluded pays no more than kilometres charged. The key then shares what is left of the cost between the others, so that
 * all amounts with the lender's part make the cost to the cent.
 *
 * @param settle computes an allocation
 */
export async function settleScenario(
  facts: AllocationFacts,
  suppositions: readonly Supposition[],
  settle: (facts: AllocationFacts) => Promise<Allocation>,
): Promise<ScenarioSettlement> {
  const wished = suppose(facts, suppositions)
  const outside = outsideKey(facts, wished, suppositions)
  const supposed = withValues(
    wished,
    outside.flatMap(({ answer }) => (answer.how === 'values' ? supposedValues(answer, facts) : [])),
  )
  const apart = outside.flatMap(({ answer }) =>
    answer.how === 'values' ? [] : [{ id: answer.collectivityId, how: answer.how }],
  )
  if (apart.length === 0) {
    const settled = await settle(supposed)
    return { ...settled, shares: marked(settled.shares, outside), outside }
  }
  const left = withoutParties(supposed, new Set(apart.map(({ id }) => id)))
  const hasOthers = termsWithin(left.agreement, left.period).every(
    ({ beneficiaries }) => beneficiaries.length > 0,
  )
  if (!hasOthers) return { ...nothingShared(await settle(supposed)), outside }
  const present = await settle(
    suppose(
      facts,
      suppositions.filter(({ kind }) => kind !== 'key'),
    ),
  )
  if (present.billed === null) return { ...present, outside }
  const own = apart.flatMap(({ id, how }) => {
    const share = present.shares.find(({ collectivityId }) => collectivityId === id)
    if (share === undefined) return []
    const travel = travelSum(share.travel ?? [])
    return [
      how === 'keeps'
        ? { id, how, amount: share.amount, paid: paidBy(share, supposed) }
        : { id, how, amount: travel, paid: [] },
    ]
  })
  const { cost } = present
  // Kilometres of those apart that are in the cost would leave with them: they stay a cost of the service.
  const counted = present.travel.some(({ policy }) => policy === 'inRate')
    ? (await settle(left)).cost
    : cost
  const days = intersectPeriods(left.period, left.agreement.period) ?? left.period
  const kept = own.flatMap(({ paid }) => paid)
  // Without a known cost only prices are billed, and nothing of it is shared.
  const subtracting =
    cost === null || counted === null ? [] : [...kept, { days, amount: counted - cost }]
  const rest = await settle({
    ...left,
    charges: [
      ...(left.charges ?? []),
      ...subtracting.filter(({ amount }) => amount !== 0).map(subtracted(left.agreement.id)),
    ],
  })
  return {
    period: rest.period,
    cost,
    lenderPart: rest.lenderPart,
    objections: rest.objections.map((one) =>
      one.code === 'grantsOverCost' && kept.length > 0 ? keptAboveCost(kept, cost) : one,
    ),
    outside,
    shares: [
      ...marked(rest.shares, outside),
      ...own.map(({ id, how, amount }) => ({
        collectivityId: id,
        outside: how,
        amount: rest.billed === null ? null : amount,
      })),
    ],
  }
}
