import { cents, type Cents } from '#shared/kernel/cents'
import { between, sum, type Sum } from '../printed/sum'
import type { Division } from './divide-cost'
import type { DIVISION_FIELDS } from './division-billing'

/** A division by largest remainder, as a statement prints it. */
export type PrintedDivision = Omit<Division, 'amount' | 'total'>

/** The result of a division: its floor, and one cent more where a spare cent was given, with the sign of what is divided. */
export const dividedAmount = ({ floor, spare }: PrintedDivision, total: number): Cents =>
  cents(total < 0 ? floor - spare : floor + spare)

const magnitude = (total: number): bigint => BigInt(Math.abs(total))

/**
 * Divides again: the floor, what it leaves, and whether the place in the queue gives a cent. Nothing where all weights are
 * zero: then there is nothing to divide either.
 */
export function divisionSums(
  division: PrintedDivision,
  total: number,
  weight: bigint,
  weights: bigint,
): readonly Sum<keyof typeof DIVISION_FIELDS>[] {
  const { floor, remainder, spare, rank, spares, parts } = division
  const over = weights > 0n ? weights : 1n
  const product = magnitude(total) * weight
  const quotient = Number(product / over)
  return [
    sum('billing.floor', floor, total < 0 && quotient > 0 ? -quotient : quotient),
    sum('billing.remainder', remainder, weights > 0n ? String(product % over) : '0'),
    between('billing.spares', spares, 0, Math.max(0, parts - 1)),
    between('billing.rank', rank, 1, parts),
    sum('billing.spare', spare, rank <= spares ? 1 : 0),
  ]
}
