import { cents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Settlement } from '../statements/settle'

/** An instalment that was called, by a title of that day. */
export interface Called {
  readonly calledOn: Day
  readonly amount: Cents
}

/** What of an instalment a reduction takes back. */
interface TakenBackCall<C extends Called> {
  readonly call: C
  readonly amount: Cents
}

/** What a reduction takes back. */
interface TakenBack<C extends Called> {
  /** Of instalments, the latest first. */
  readonly calls: readonly TakenBackCall<C>[]
  /** Of what provisional statements and balances called. */
  readonly rest: Cents
}

/** What a reduction takes back: the instalments called, the latest first, each for no more than it was, then the rest. */
export function takenBack<C extends Called>(
  reduction: Cents,
  instalments: readonly C[],
): TakenBack<C> {
  let left: number = reduction
  const calls = instalments
    .toSorted((a, b) => (a.calledOn < b.calledOn ? 1 : -1))
    .flatMap((call): readonly TakenBackCall<C>[] => {
      const amount = cents(Math.min(left, call.amount))
      left -= amount
      return amount === 0 ? [] : [{ call, amount }]
    })
  return { calls, rest: cents(left) }
}

/** What the balance of a statement takes back of its instalments: nothing where it is a claim. */
export const takenBackBy = <C extends Called>(
  { kind, amount }: Settlement,
  instalments: readonly C[],
): TakenBack<C>['calls'] => (kind === 'claim' ? [] : takenBack(amount, instalments).calls)
