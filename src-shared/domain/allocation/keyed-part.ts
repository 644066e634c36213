import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import type { Period } from '#shared/kernel/period'
import type { Ratio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import type { Bill, KeyedAmount } from '../keys/key-bill'
import type { Bound, Bounds } from './limits-of'
import type { LimitedTrace, TermsTrace } from './share-trace'

/** The amount of one beneficiary, limits applied, with its trace. */
export interface BilledAmount extends Omit<KeyedAmount, 'trace'> {
  readonly trace: TermsTrace
}

/** A part of a settlement with what its key gave. */
export interface KeyedPart {
  readonly terms: Agreement
  /** The days of the period that it settles. */
  readonly days: Period
  /** The bodies, in tie-break order: that of the amounts. */
  readonly bodies: readonly string[]
  readonly cost: Cents
  readonly bill: Bill
  /** Whether there is nothing to pay: nothing was counted. */
  readonly free: boolean
}

/** A run of parts over which all limits of a body stay the same: they bound the sum of its amounts (rule `limits`). */
export interface Stretch {
  readonly body: string
  /** Places of the parts. */
  readonly parts: readonly number[]
  readonly bounds: Bounds
}

const asText = ({ numerator, denominator }: Ratio): LimitedTrace['months'] => ({
  numerator: String(numerator),
  denominator: String(denominator),
})

/** The days of some parts that follow each other. */
export const daysOfParts = (parts: readonly KeyedPart[], places: readonly number[]): Period => {
  const [first, last] = [parts[places[0] ?? 0], parts[places.at(-1) ?? 0]]
  if (first === undefined || last === undefined) throw new RangeError('No part')
  return { from: first.days.from, to: last.days.to }
}

/** How a limit set the amount of one part of a stretch. */
export function limitedAmount(
  parts: readonly KeyedPart[],
  stretch: Stretch,
  place: number,
  bound: Bound,
  amount: Cents,
): BilledAmount {
  const amountOf = (at: number): KeyedAmount | undefined =>
    parts[at]?.bill.amounts[parts[at].bodies.indexOf(stretch.body)]
  const own = amountOf(place)
  const { kind, yearly, months, earlier, reason } = bound
  const keyed = stretch.parts.map((at) => amountOf(at)?.amount ?? cents(0))
  return {
    ...(own?.carried === undefined ? {} : { carried: own.carried }),
    amount,
    trace: {
      kind: 'limited',
      limit: kind,
      yearly,
      reason,
      months: asText(months),
      before: own?.amount ?? null,
      of: own?.trace ?? null,
      ...(earlier.numerator === 0n ? {} : { earlier: asText(earlier) }),
      ...(stretch.parts.length === 1
        ? {}
        : {
            stretch: {
              days: daysOfParts(parts, stretch.parts),
              before: sumCents(keyed),
              amount: bound.amount,
            },
          }),
    },
  }
}

/**
 * An amount over several parts, divided between them in proportion to what the key gave; where it gave nothing, to other weights,
 * evenly where these are nothing too.
 */
export function divideOver(
  amount: Cents,
  weights: readonly (number | bigint)[],
  otherwise: readonly (number | bigint)[],
): readonly Cents[] {
  for (const each of [weights, otherwise, weights.map(() => 1)]) {
    const parts = distribute(amount, each)
    if (parts.ok && (amount === 0 || each.some((weight) => weight > 0)))
      return parts.value.map(({ share }) => cents(share))
  }
  return weights.map(() => cents(0))
}

/** Amounts that replace what keys gave: `[part]`, by body. */
export type Replaced = readonly Map<string, BilledAmount>[]
