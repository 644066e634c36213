import type { Cents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { dividedAmount, divisionSums } from './division-sums'
import { between, sum, type Sum } from '../printed/sum'
import type { PrintedFraction } from '../printed/printed-value'
import type { BillingOf, KEY_FIELDS } from './key-billing'

/** One set of terms, as a statement prints it beside what the key gave. */
export interface PrintedKey {
  readonly content: {
    readonly beneficiary: { readonly id: string }
    readonly minutes: Minutes
    readonly contractedMinutes: Minutes
    readonly agreement: {
      readonly hourlyTariff: Cents | null
      readonly commonTime: 'proRata' | 'lender'
    }
    /** The unit cost that was notified for the year, where one was. */
    readonly acts?:
      | {
          readonly notice: { readonly unitCost: Cents; readonly unit: string } | null
          readonly unitCostClause?: string | undefined
        }
      | undefined
    readonly service: {
      readonly direct: Minutes
      readonly common: Minutes
      readonly beneficiaries: number
    }
  }
  /** The cost that was shared or that a gap completed; `null` where units were priced and nothing else. */
  readonly cost: Cents | null
  readonly days: Period
  /** Whether they are in force over the whole period: then all that is printed of it is theirs. */
  readonly whole: boolean
}

/** A sum about what a key gave; its path begins at the billing. */
export type KeySum = Sum<keyof typeof KEY_FIELDS | 'contractedMinutes'>

/** The sums to compute again, and the amount that they give. */
export interface WorkedKey {
  readonly sums: readonly KeySum[]
  readonly amount: number
}

/** What a fraction times a price comes to, rounded once. */
export function pricedAgain(
  { numerator, denominator }: PrintedFraction,
  price: number,
  per: bigint,
): number {
  const under = BigInt(denominator) * per
  return under <= 0n ? 0 : roundRatio(ratio(BigInt(numerator) * BigInt(price), under))
}

/** A part of the cost by a weight, after subtracting bounded shares. */
export function workedDivision(
  billing: BillingOf<'share' | 'criteria'>,
  { cost }: PrintedKey,
  sums: readonly KeySum[],
): WorkedKey {
  const { others } = billing
  const total = (cost ?? 0) - (others?.taken ?? 0)
  const among = BigInt(others?.weights ?? billing.weights)
  const all = BigInt(billing.weights)
  return {
    sums: [
      ...sums,
      ...(others === undefined
        ? []
        : [
            between('billing.others.count', others.count, 1, billing.parts - 1),
            sum('billing.others.weights', others.weights, String(among > all ? all : among)),
          ]),
      ...divisionSums(billing, total, BigInt(billing.weight), among),
    ],
    amount: dividedAmount(billing, total),
  }
}

/** What prices make, and the part of the gap to the real cost. */
export function workedPrices(
  { gap }: BillingOf<'tariff' | 'prices'>,
  { cost }: PrintedKey,
  base: number,
  sums: readonly KeySum[],
): WorkedKey {
  if (gap === undefined) return { sums, amount: base }
  const total = gap.cost - gap.billed
  const part = dividedAmount(gap, total)
  return {
    sums: [
      ...sums,
      sum('billing.gap.cost', gap.cost, cost),
      sum('billing.gap.base', gap.base, base),
      sum('billing.gap.total', gap.total, total),
      ...divisionSums(gap, total, BigInt(gap.base), BigInt(gap.billed)),
      sum('billing.gap.part', gap.part, part),
    ],
    amount: base + part,
  }
}
