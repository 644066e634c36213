import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Span } from './civil-days'
import { NO_END, dayAt, holds, monthOf, shared, spanOfMonth } from './civil-days'
import type { Loan } from './read-facts'
import { serves } from './terms-by-day'

/** Whether a statement rests on what is foreseen. */
export type Nature = 'provisional' | 'final'

/** An issued statement, as far as later ones of the body need it. Amounts are cents with their sign. */
export interface Issued extends Span {
  readonly number: string
  readonly body: string
  readonly nature: Nature
  readonly absent: boolean
  readonly amount: bigint
  /** References of the instalments that it deducts, and their sum. */
  readonly instalments: readonly string[]
  readonly deducted: bigint
  /** What it calls now, or gives back (below zero). */
  readonly called: bigint
  /** What it leaves to the next one. */
  readonly left: bigint
  /** Numbers of the provisional statements that it deducts and of those whose balance it takes up. */
  readonly takesUp: readonly string[]
  readonly cancelled: boolean
}

/** What a statement settles. */
export type Account = Pick<Issued, 'instalments' | 'deducted' | 'called' | 'left' | 'takesUp'>

const total = (list: Iterable<bigint>): bigint => [...list].reduce((all, one) => all + one, 0n)

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to

/** What a provisional statement called for its own days. */
export const calledForOwnDays = ({ amount, deducted }: Issued): bigint => amount - deducted

/** The standing statements of some that no standing one takes up. */
export function notTakenUp(statements: readonly Issued[]): readonly Issued[] {
  const standing = statements.filter(({ cancelled }) => !cancelled)
  const taken = new Set(standing.flatMap(({ takesUp }) => takesUp))
  return standing.filter(({ number }) => !taken.has(number))
}

/** `account`: what statements of an agreement settle, after those that were issued so far. */
export class Accounts {
  private readonly inForce: Span
  private readonly loan: Loan
  private readonly agreement: Pick<Agreement, 'instalments' | 'balance'>
  private readonly issued: readonly Issued[]

  constructor(
    loan: Loan,
    agreement: Pick<Agreement, 'instalments' | 'balance'>,
    issued: readonly Issued[],
  ) {
    this.loan = loan
    this.agreement = agreement
    this.issued = issued
    const days = loan.versions.filter(({ from, to }) => from <= to)
    this.inForce = {
      from: Math.min(...days.map(({ from }) => from)),
      to: Math.max(...days.map(({ to }) => to)),
    }
  }

  /** Whether some terms of the period serve a body. */
  isServed(body: string, period: Span): boolean {
    return this.loan.versions.some(
      (version) => shared(version, period) !== undefined && serves(version.terms, body),
    )
  }

  /** Whether the days of a statement leave those of the standing ones alone, or cover them as they must. */
  mayIssue(body: string, period: Span, nature: Nature): boolean {
    return this.standing(body)
      .filter((one) => shared(one, period) !== undefined)
      .every((one) => nature === 'final' && one.nature === 'provisional' && isWithin(one, period))
  }

  /** The bodies that no terms of the period serve and that get a statement all the same. */
  absent(bodies: readonly string[], period: Span, nature: Nature): readonly string[] {
    return bodies.filter(
      (body) =>
        !this.isServed(body, period) &&
        this.mayIssue(body, period, nature) &&
        this.isOpen(body, period, nature),
    )
  }

  /** What a statement settles with its amount. */
  settle(body: string, period: Span, nature: Nature, amount: bigint): Account {
    const instalments = this.instalments(body, period)
    const provisionals = this.provisionals(body, period, nature)
    const waiting = this.waiting(body)
    const deducted = total(instalments.map((one) => BigInt(one.amount)))
    const rest = amount - deducted - total(provisionals.map(calledForOwnDays))
    const isLeft =
      this.agreement.balance === 'carried' &&
      nature === 'final' &&
      instalments.length + provisionals.length > 0 &&
      this.isServed(body, period) &&
      this.canBeTaken(body, period)
    return {
      instalments: instalments.map(({ reference }) => reference),
      deducted,
      called: total(waiting.map(({ left }) => left)) + (isLeft ? 0n : rest),
      left: isLeft ? rest : 0n,
      takesUp: [...provisionals, ...waiting].map(({ number }) => number),
    }
  }

  /** Whether the agreement can take an end without a balance that nothing takes up any more. */
  mayEndOn(day: number, bodies: readonly string[]): boolean {
    return bodies.every((body) =>
      this.waiting(body).every(({ to }) => this.hasOpenMonth(body, { from: to + 1, to: day })),
    )
  }

  private standing(body: string): readonly Issued[] {
    return this.issued.filter((one) => one.body === body && !one.cancelled)
  }

  /** The day on which something outside the agreement counts. */
  private countedOn(day: number): number {
    return Math.max(this.inForce.from, Math.min(this.inForce.to, day))
  }

  private instalments(body: string, period: Span): Agreement['instalments'] {
    return this.agreement.instalments.filter(
      ({ collectivityId, calledOn }) =>
        collectivityId === body && holds(period, this.countedOn(dayAt(calledOn))),
    )
  }

  private provisionals(body: string, period: Span, nature: Nature): readonly Issued[] {
    if (nature === 'provisional') return []
    return this.openOf(body).filter((one) => {
      if (one.nature !== 'provisional') return false
      const isOutside = shared(one, this.inForce) === undefined
      return isWithin(one, period) || (isOutside && holds(period, this.countedOn(one.from)))
    })
  }

  private openOf(body: string): readonly Issued[] {
    return notTakenUp(this.issued.filter((one) => one.body === body))
  }

  /** Those whose balance none has taken up yet. */
  private waiting(body: string): readonly Issued[] {
    return this.openOf(body).filter(({ left }) => left !== 0n)
  }

  private isCovered(body: string, month: number): boolean {
    return this.standing(body).some(
      (one) => one.nature === 'final' && isWithin(spanOfMonth(month), one),
    )
  }

  /** Whether some month of some days is without a final statement of the body. */
  private hasOpenMonth(body: string, days: Span): boolean {
    if (days.from > days.to) return false
    if (days.to === NO_END) return true
    for (let month = monthOf(days.from); month <= monthOf(days.to); month += 1)
      if (!this.isCovered(body, month)) return true
    return false
  }

  /** Whether a later statement can take a balance. */
  private canBeTaken(body: string, period: Span): boolean {
    return this.loan.versions.some((version) => {
      const later = shared(version, { from: period.to + 1, to: NO_END })
      return later !== undefined && serves(version.terms, body) && this.hasOpenMonth(body, later)
    })
  }

  /** Whether something of the account of an absent body is open. */
  private isOpen(body: string, period: Span, nature: Nature): boolean {
    return (
      this.instalments(body, period).length > 0 ||
      this.provisionals(body, period, nature).some((one) => calledForOwnDays(one) !== 0n) ||
      this.waiting(body).some(
        ({ to }) =>
          to < period.from ||
          !this.hasOpenMonth(body, {
            from: Math.max(this.inForce.from, to + 1),
            to: this.inForce.to,
          }),
      )
    )
  }
}
