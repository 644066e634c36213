import { cents, type Cents } from '#shared/kernel/cents'
import { failure, success, type Result } from '#shared/kernel/result'
import type { PesLine } from './pes-facts'
import type { PesFailure } from './pes-request'

/** A title already issued, and how much of it is cancelled. */
export interface ReducedTitle {
  readonly title: string
  readonly amount: Cents
}

/** The number in a reference: "titre 143" gives 143. */
const titleNumber = (reference: string): string | null =>
  /(\d{1,13})\D*$/.exec(reference)?.[1]?.replace(/^0+(?=\d)/, '') ?? null

/**
 * The titles that a reduction cancels: the instalments called, the latest first, each for no more than it was. Triplet
 * 02/02/06 allows only titles of the fiscal year of the reduction; an earlier one is refunded by a mandate (account 673).
 */
export function reducedTitles({
  statement: { content },
  receipt: { fiscalYear },
  calledIn,
}: PesLine): Result<readonly ReducedTitle[], PesFailure> {
  const { number, balance, instalments } = content
  let left: number = balance.amount
  const reduced: ReducedTitle[] = []
  const latest = instalments
    .map((call, at) => ({ ...call, year: calledIn[at] ?? fiscalYear }))
    .toSorted((a, b) => (a.calledOn < b.calledOn ? 1 : -1))
  for (const { reference, year, amount } of latest) {
    if (left === 0) break
    if (amount === 0) continue
    const title = titleNumber(reference)
    if (title === null) return failure({ code: 'pesOriginMissing', statement: number })
    if (year !== fiscalYear) return failure({ code: 'pesOriginOtherYear', statement: number, year })
    const taken = Math.min(left, amount)
    reduced.push({ title, amount: cents(taken) })
    left -= taken
  }
  return left === 0 ? success(reduced) : failure({ code: 'pesOriginMissing', statement: number })
}
