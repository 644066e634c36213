import { byName } from '#shared/kernel/by-name'
import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Payment } from '../payments/payment'
import { paidOf, receivableOf, type Followed } from '../payments/statement-stage'
import { countsWithin, crosses } from '../statements/counts-within'
import { instalmentsOf } from '../statements/instalments-of'

/** What a body was called, paid and still has to pay. */
export interface CalledBar {
  readonly collectivityId: string
  /** Instalments called on the days of the period, by title: their payment is not followed here. */
  readonly instalments: Cents
  /** What its standing statements of the period claim, less what they give back. */
  readonly claimed: Cents
  /** What was paid, less what was given back: of cancelled ones too, which a correction took away and whose payments stay. */
  readonly paid: Cents
  /** What is left to be received: of claims, and of what was given back beyond a reduction. */
  readonly left: Cents
  /** What is to be given back: reductions, and what was paid beyond. Claimed less paid is left less this. */
  readonly back: Cents
}

/** What an agreement called over a period, body by body: who has most left to pay first. */
export interface CalledAndPaid {
  readonly bars: readonly CalledBar[]
  readonly total: Omit<CalledBar, 'collectivityId'>
  /** How many statements are counted, those that call nothing among them. */
  readonly issued: number
  /** How many statements settle days of the period and others: each counts whole where its own ends. */
  readonly crossing: number
}

interface Called extends Followed {
  readonly agreementId: string
  readonly beneficiaryId: string
  readonly period: Period
}

/** The statements of one body; all where none is named. */
export const ofBody = <S extends Pick<Called, 'beneficiaryId'>>(
  statements: readonly S[],
  bodyId: string | null,
): readonly S[] =>
  bodyId === null ? statements : statements.filter(({ beneficiaryId }) => beneficiaryId === bodyId)

const signOf = ({ balance }: Followed): number => (balance.kind === 'claim' ? 1 : -1)

/** Follows what was called over a period; `null` where nothing was. */
export function calledAndPaid(
  agreement: Agreement,
  period: Period,
  statements: readonly Called[],
  payments: readonly Payment[],
): CalledAndPaid | null {
  const known = statements.filter((one) => one.agreementId === agreement.id)
  const own = known.filter((one) => countsWithin(one, period))
  const isStanding = ({ cancelled }: Called): boolean => cancelled === null
  const bodies = new Set([
    ...own.map(({ beneficiaryId }) => beneficiaryId),
    ...agreement.instalments.map(({ collectivityId }) => collectivityId),
  ])
  const bars = [...bodies]
    .map((collectivityId): CalledBar => {
      const its = own.filter(({ beneficiaryId }) => beneficiaryId === collectivityId)
      const sum = (of: (statement: Called) => number): Cents =>
        cents(its.reduce((all, statement) => all + of(statement), 0))
      const claimed = sum((one) => (isStanding(one) ? signOf(one) * one.balance.amount : 0))
      const paid = sum((one) => signOf(one) * paidOf(payments, one))
      const left = sum((one) => receivableOf(one, payments))
      return {
        collectivityId,
        instalments: sumCents(
          instalmentsOf(agreement, collectivityId, period).map(({ amount }) => amount),
        ),
        claimed,
        paid,
        left,
        back: cents(left - claimed + paid),
      }
    })
    .filter(({ instalments, claimed, paid, left, back }) =>
      [instalments, claimed, paid, left, back].some((amount) => amount !== 0),
    )
    .sort((a, b) => b.left - a.left || b.claimed - a.claimed)
  if (bars.length === 0) return null
  return {
    bars,
    total: byName(['instalments', 'claimed', 'paid', 'left', 'back'], (of) =>
      sumCents(bars.map((bar) => bar[of])),
    ),
    issued: own.filter(isStanding).length,
    crossing: known.filter((one) => isStanding(one) && crosses(one, period)).length,
  }
}
