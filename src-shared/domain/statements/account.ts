import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import {
  isWithin,
  intersectPeriods,
  periodHolds,
  type OpenPeriod,
  type Period,
} from '#shared/kernel/period'
import { signed, signedAmount, signedVat, type Settlement } from './settle'
import type { ListedStatement } from './statement'
import { natureOf, type StatementNature } from './statement-nature'
import { byNumber } from './statement-number'

/** Why a statement was cancelled; the one that replaces it prints the reason of a correction. */
interface Cancelling {
  readonly reason: string
  readonly correction?: true | undefined
}

/** The part of an issued statement that later statements of the same body need; statements' summaries have it. */
export interface AccountStatement {
  readonly number: string
  readonly agreementId: string
  readonly beneficiaryId: string
  readonly period: Period
  readonly issuedOn: Day
  readonly cancelled: Cancelling | null
  readonly nature?: StatementNature
  /** Of a provisional one: what it called for its own period. */
  readonly own?: Settlement
  /** What it carried to the next one. */
  readonly carriedForward?: Settlement
  /** Numbers of the statements that it lists: provisional ones, and those whose balance it includes. */
  readonly lists?: readonly string[]
  /** Number of the cancelled statement that it replaces. */
  readonly replaces?: string
}

/** Whose account: one body under one agreement. */
export interface Owner {
  readonly agreementId: string
  readonly beneficiaryId: string
}

/** The statement that another replaces, with the reason where a correction did so. */
interface Replaced {
  readonly number: string
  readonly issuedOn: Day
  readonly reason?: string
}

/** A cancelled statement as the one that replaces it names it. */
export const replacedOf = ({ number, issuedOn, cancelled }: AccountStatement): Replaced => ({
  number,
  issuedOn,
  ...(cancelled?.correction === true ? { reason: cancelled.reason } : {}),
})

/** What a statement takes from earlier ones. */
export interface Account {
  readonly provisionals: readonly ListedStatement[]
  readonly carriedIn: readonly ListedStatement[]
  readonly replaces: Replaced | null
}

/** A body that no earlier statement concerns. */
export const NO_ACCOUNT: Account = { provisionals: [], carriedIn: [], replaces: null }

const listed = (
  { number, issuedOn }: AccountStatement,
  { kind, amount, vat }: Settlement,
): ListedStatement => ({ number, issuedOn, kind, amount, ...(vat === undefined ? {} : { vat }) })

/** The statements of one body under one agreement. */
const ofOwner = <S extends AccountStatement>(statements: Iterable<S>, owner: Owner): readonly S[] =>
  [...statements].filter(
    ({ agreementId, beneficiaryId }) =>
      agreementId === owner.agreementId && beneficiaryId === owner.beneficiaryId,
  )

/** The standing statement that lists another one of the same body, if any. */
export const listedBy = <S extends AccountStatement>(
  statements: Iterable<S>,
  { agreementId, beneficiaryId, number }: AccountStatement,
): S | undefined =>
  ofOwner(statements, { agreementId, beneficiaryId }).find(
    ({ cancelled, lists = [] }) => cancelled === null && lists.includes(number),
  )

/**
 * Whether a final statement of a period settles a provisional one: it covers all its days. One whose days are outside the
 * agreement, which was made shorter since, is settled with the first day of the agreement, or with its last one.
 */
export function settlesDays(inForce: OpenPeriod, period: Period, own: Period): boolean {
  if (isWithin(own, period)) return true
  if (own.to < inForce.from) return periodHolds(period, inForce.from)
  return inForce.to !== null && own.from > inForce.to && periodHolds(period, inForce.to)
}

/**
 * The provisional statements that a final one of a period settles, by number: those that no standing one lists.
 *
 * @param inForce the period of the agreement
 * @param number of the final statement, where it exists already
 */
export function provisionalsWithin(
  statements: Iterable<AccountStatement>,
  owner: Owner,
  period: Period,
  inForce: OpenPeriod,
  number?: string,
): readonly ListedStatement[] {
  const own = ofOwner(statements, owner)
  return own
    .filter(
      (one) =>
        one.cancelled === null &&
        natureOf(one) === 'provisional' &&
        settlesDays(inForce, period, one.period) &&
        [undefined, number].includes(listedBy(own, one)?.number),
    )
    .flatMap((one) => (one.own === undefined ? [] : [listed(one, one.own)]))
    .sort(byNumber)
}

/** The standing statements whose balance no standing one of the same body has included yet. */
export const waitingStatements = <S extends AccountStatement>(
  statements: readonly S[],
): readonly S[] =>
  statements.filter(
    (statement) =>
      statement.cancelled === null &&
      (statement.carriedForward?.amount ?? 0) > 0 &&
      listedBy(statements, statement) === undefined,
  )

/** Balances that were carried to the next statement and that no standing one has included yet, by number. */
const waiting = (own: readonly AccountStatement[]): readonly ListedStatement[] =>
  waitingStatements(own)
    .flatMap((statement) =>
      statement.carriedForward === undefined ? [] : [listed(statement, statement.carriedForward)],
    )
    .sort(byNumber)

/**
 * The cancelled statement of those days and nature that no standing one replaces: the last of a chain of replaced ones, of the very
 * same days first, then by number. One of a school year may be replaced by one of the year before, whose number comes earlier.
 */
function toReplace(
  own: readonly AccountStatement[],
  period: Period,
  nature: StatementNature,
): Account['replaces'] {
  const replaced = new Set(
    own.filter(({ cancelled }) => cancelled === null).map(({ replaces }) => replaces),
  )
  const open = own.filter(
    (statement) =>
      statement.cancelled !== null &&
      natureOf(statement) === nature &&
      intersectPeriods(statement.period, period) !== null &&
      !replaced.has(statement.number),
  )
  const chained = new Set(open.map(({ replaces }) => replaces))
  const lasts = open.filter(({ number }) => !chained.has(number)).sort(byNumber)
  const ofThose = ({ period: { from, to } }: AccountStatement): boolean =>
    from === period.from && to === period.to
  const last = lasts.findLast(ofThose) ?? lasts.at(-1)
  return last === undefined ? null : replacedOf(last)
}

/**
 * What the next statement of a body takes from the standing ones: a final one the provisional ones of its period, any one
 * the balances that were carried to it, each once; and the cancelled one that it replaces.
 *
 * @param inForce the period of the agreement
 */
export function accountOf(
  statements: Iterable<AccountStatement>,
  owner: Owner,
  period: Period,
  nature: StatementNature,
  inForce: OpenPeriod,
): Account {
  const own = ofOwner(statements, owner)
  return {
    provisionals: nature === 'actual' ? provisionalsWithin(own, owner, period, inForce) : [],
    carriedIn: waiting(own),
    replaces: toReplace(own, period, nature),
  }
}

/** What a statement calls now, and what it carries to the next one. */
interface Balance {
  readonly balance: Settlement
  /** `null` where nothing is carried. */
  readonly carriedForward: Settlement | null
}

/** The tax within a share, and within each instalment. */
export interface AccountVat {
  readonly share: Cents
  readonly instalments: readonly Cents[]
}

/**
 * Settles a share against all that was called for it (instalments, provisional statements), with the balances carried to
 * it: the sum of what is called over the years, less what is refunded, is the sum of the final shares. Cents, with the tax where there is any: what
 * remains of it is that of the share less that within what was called.
 */
export function settleAccount(
  share: Cents,
  instalments: readonly Cents[],
  { provisionals, carriedIn }: Account,
  carries: boolean,
  vat?: AccountVat,
): Balance {
  const sum = (list: readonly ListedStatement[]): Cents => sumCents(list.map(signedAmount))
  const tax = (list: readonly ListedStatement[]): Cents => sumCents(list.map(signedVat))
  const own = cents(share - sumCents(instalments) - sum(provisionals))
  const taxed = [...provisionals, ...carriedIn].some((line) => line.vat !== undefined)
  const { share: within = cents(0), instalments: called = [] } = vat ?? {}
  const ownTax =
    vat === undefined && !taxed ? undefined : cents(within - sumCents(called) - tax(provisionals))
  const carriedTax = ownTax === undefined ? undefined : tax(carriedIn)
  return carries
    ? { balance: signed(sum(carriedIn), carriedTax), carriedForward: signed(own, ownTax) }
    : {
        balance: signed(
          own + sum(carriedIn),
          ownTax === undefined ? undefined : ownTax + tax(carriedIn),
        ),
        carriedForward: null,
      }
}
