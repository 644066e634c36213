import { byName } from '#shared/kernel/by-name'
import { sumCents, type Cents } from '#shared/kernel/cents'
import { dayNumber, type Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import type { Payment } from './payment'
import { dueOn, type Expected } from './due-on'
import {
  leftOf,
  paidOf,
  sentOn,
  statementStage,
  type Followed,
  type StatementStage,
} from './statement-stage'

/** How late a claim is: not sent, not due yet, or late by so many days. */
export const AGES = ['notSent', 'notDue', 'upTo30', 'upTo60', 'upTo90', 'over90'] as const

/** How late a claim is. */
export type Age = (typeof AGES)[number]

/** A claim that is not paid whole. */
export interface OpenClaim<S extends Followed> {
  readonly statement: S
  readonly stage: StatementStage
  readonly paid: Cents
  readonly left: Cents
  /** `null` until it is sent, and where the attribution de compensation carries the money. */
  readonly due: Day | null
  /** Days after it was due; zero or less where it is not. */
  readonly late: number
  readonly age: Age
  /** When the body was last reminded, or `null`. */
  readonly reminded: Day | null
  /** Whether it is late and no contest of it waits for an answer: a body is answered before it is reminded. */
  readonly mayRemind: boolean
}

function ageOf(isSent: boolean, late: number): Age {
  if (!isSent) return 'notSent'
  if (late <= 0) return 'notDue'
  if (late <= 30) return 'upTo30'
  if (late <= 60) return 'upTo60'
  return late <= 90 ? 'upTo90' : 'over90'
}

/** Place in the list: the latest first, those that were never sent last. */
const rank = ({ due, late }: OpenClaim<Followed>): number =>
  due === null ? Number.MIN_SAFE_INTEGER : late

/** The claims that are not paid whole, the latest first, with how late each is. Reductions are refunded, not claimed. */
export function openClaims<S extends Followed & Expected & { readonly agreementId: string }>(
  statements: readonly S[],
  payments: readonly Payment[],
  agreements: readonly Agreement[],
  today: Day,
): readonly OpenClaim<S>[] {
  const known = new Map(agreements.map((agreement) => [agreement.id, agreement]))
  return statements
    .filter(({ balance, cancelled }) => cancelled === null && balance.kind === 'claim')
    .map((statement): OpenClaim<S> => {
      const due = dueOn(statement, known.get(statement.agreementId))
      const stage = statementStage(statement, payments)
      const late = due === null ? 0 : dayNumber(today) - dayNumber(due)
      return {
        statement,
        stage,
        paid: paidOf(payments, statement),
        left: leftOf(statement, payments),
        due,
        late,
        age: ageOf(sentOn(statement) !== null, late),
        reminded: statement.life?.findLast(({ step }) => step === 'reminded')?.on ?? null,
        mayRemind: late > 0 && stage !== 'contested',
      }
    })
    .filter(({ left }) => left > 0)
    .sort((a, b) => rank(b) - rank(a))
}

/** What is left to pay by age: the ageing list. */
export const ageing = (claims: readonly OpenClaim<Followed>[]): Readonly<Record<Age, Cents>> =>
  byName(AGES, (age) =>
    sumCents(claims.filter((claim) => claim.age === age).map(({ left }) => left)),
  )
