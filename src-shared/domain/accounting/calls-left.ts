import { cents, sumCents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Settlement } from '../statements/settle'
import { natureOf, type StatementNature } from '../statements/statement-nature'
import type { Calls } from './calls-of'
import type { Debt } from './account-case'
import { takenBack, takenBackBy, type Called } from './taken-back'

/** A statement that may take back titles, or may have. */
export interface CallingStatement extends Calls, Pick<Debt, 'agreementId' | 'beneficiaryId'> {
  readonly number: string
  readonly fiscalYear: number
  readonly issuedOn: Day
  readonly nature?: StatementNature
  readonly balance: Settlement
  /** Numbers of the statements that it settles or takes the balance of. */
  readonly lists?: readonly string[]
}

/**
 * The provisional statements that one settles, the latest first.
 *
 * @param among the statements of its body, or more
 */
export const settledBy = (
  { agreementId, beneficiaryId, lists = [] }: CallingStatement,
  among: readonly CallingStatement[],
): readonly CallingStatement[] =>
  among
    .filter(
      (one) =>
        one.agreementId === agreementId &&
        one.beneficiaryId === beneficiaryId &&
        natureOf(one) === 'provisional' &&
        lists.includes(one.number),
    )
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1))

/** What statements took back of the titles of each day, in cents. */
function takenBackOn(statements: readonly CallingStatement[]): Map<Day, number> {
  const taken = new Map<Day, number>()
  for (const { balance, calls = [] } of statements)
    for (const { call, amount } of takenBackBy(balance, calls))
      taken.set(call.calledOn, (taken.get(call.calledOn) ?? 0) + amount)
  return taken
}

/**
 * The instalments that a reduction takes back, each with what of it: the latest first, no more of one than the provisional statements
 * that it settles left.
 *
 * @param among the statements of its body, or more
 */
export function callsLeft(
  statement: CallingStatement,
  among: readonly CallingStatement[],
): readonly Called[] {
  const { calls = [], instalments } = statement
  if (instalments === undefined) return calls
  const taken = takenBackOn(settledBy(statement, among))
  const open = instalments.map(({ calledOn, amount }) => {
    const back = Math.min(amount, taken.get(calledOn) ?? 0)
    taken.set(calledOn, (taken.get(calledOn) ?? 0) - back)
    return { calledOn, amount: cents(amount - back) }
  })
  const beyond = sumCents(calls.map(({ amount }) => amount))
  return takenBack(beyond, open).calls.map(({ call, amount }) => ({ ...call, amount }))
}
