import { sumCents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import { openClaims, type OpenClaim } from './ageing'
import type { Payment } from './payment'
import type { Expected } from './due-on'
import { isContested, leftOf, overOf, overSide, paidOf, type Followed } from './statement-stage'

/** A statement with what is left to be paid of it, in one direction or the other. */
export interface OwedLine<S extends Followed> {
  readonly statement: S
  readonly paid: Cents
  readonly left: Cents
}

/** What issued statements leave to be paid, to the lender and by it. */
export interface Owed<S extends Followed> {
  /** Claims that are not paid whole, the latest first. */
  readonly claims: readonly OpenClaim<S>[]
  /** Those of the claims that the body contests without an answer yet. */
  readonly contested: readonly OpenClaim<S>[]
  /** What else bodies contest without an answer yet: claims that are paid whole, and reductions. */
  readonly otherContests: readonly OwedLine<S>[]
  /** Those of the claims whose day to be paid is over. */
  readonly late: readonly OpenClaim<S>[]
  /** Those of the claims that the attribution de compensation carries: no title is to come for them. */
  readonly setOff: readonly OpenClaim<S>[]
  /** Reductions that are not refunded whole. */
  readonly reductions: readonly OwedLine<S>[]
  /** What bodies paid beyond their statements, to be paid back. */
  readonly excesses: readonly OwedLine<S>[]
  /** What was refunded to bodies beyond their reductions, to be got back. */
  readonly recoveries: readonly OwedLine<S>[]
}

/** How many statements a list holds, and what they leave to be paid. */
export interface OwedSum {
  readonly count: number
  readonly amount: Cents
}

/** Everything that issued statements leave to be paid on a day: the home counts it, the list of payments shows it. */
export function owedOf<S extends Followed & Expected & { readonly agreementId: string }>(
  statements: readonly S[],
  payments: readonly Payment[],
  agreements: readonly Agreement[],
  today: Day,
): Owed<S> {
  const claims = openClaims(statements, payments, agreements, today)
  const lines = (left: (statement: S) => Cents): readonly OwedLine<S>[] =>
    statements.map((statement) => ({
      statement,
      paid: paidOf(payments, statement),
      left: left(statement),
    }))
  const rest = lines((statement) => leftOf(statement, payments)).filter(
    ({ statement }) => statement.cancelled === null,
  )
  const isOpenClaim = ({ statement, left }: OwedLine<S>): boolean =>
    statement.balance.kind === 'claim' && left > 0
  const over = lines((statement) => overOf(statement, payments)).filter(({ left }) => left > 0)
  return {
    claims,
    contested: claims.filter(({ stage }) => stage === 'contested'),
    otherContests: rest.filter((line) => isContested(line.statement) && !isOpenClaim(line)),
    late: claims.filter(({ late }) => late > 0),
    setOff: claims.filter(({ statement }) => statement.channel === 'compensation'),
    reductions: rest.filter(
      ({ statement, left }) => statement.balance.kind === 'reduction' && left > 0,
    ),
    excesses: over.filter(({ statement }) => overSide(statement, payments) === 'claim'),
    recoveries: over.filter(({ statement }) => overSide(statement, payments) === 'reduction'),
  }
}

/** What a list comes to. */
export const owedSum = (lines: readonly Pick<OwedLine<Followed>, 'left'>[]): OwedSum => ({
  count: lines.length,
  amount: sumCents(lines.map(({ left }) => left)),
})
