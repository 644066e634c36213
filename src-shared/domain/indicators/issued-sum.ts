import { sumCents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { natureOf, type StatementNature } from '../statements/statement-nature'

/** Facts of a statement that decide whether it is counted. */
interface Issued {
  readonly period: Period
  readonly share: Cents
  /** With the tax on it, where there is one. */
  readonly due?: Cents
  readonly cancelled: unknown
  readonly nature?: StatementNature
}

/** The standing final statements of periods that end on a day or later (see `countsWithin`): a provisional one foresees what they bill. */
export function issuedSum(
  statements: readonly Issued[],
  from: Day,
): { readonly number: number; readonly amount: Cents } {
  const counted = statements.filter(
    (one) => one.cancelled === null && natureOf(one) === 'actual' && one.period.to >= from,
  )
  return { number: counted.length, amount: sumCents(counted.map(({ share, due = share }) => due)) }
}
