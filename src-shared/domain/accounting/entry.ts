import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'

/** Whose budget writes the entry: the lender's receipt, or the debtor's expense. */
export const SIDES = ['receipt', 'expense'] as const

/** Whose budget writes the entry. */
export type Side = (typeof SIDES)[number]

/** An entry that an issued statement proposes to one budget. */
export interface Entry {
  readonly side: Side
  /** The statement it comes from, and the day it was issued. */
  readonly statementId: string
  readonly number: string
  readonly fiscalYear: number
  readonly day: Day
  readonly agreementId: string
  /** The body that writes it, in its main budget or in an annexed one. */
  readonly collectivityId: string
  readonly annexBudget: string | null
  /** The other body. */
  readonly thirdParty: string
  /** `null` where the plan has no rule for the case. */
  readonly account: string | null
  readonly label: string
  readonly function: string
  readonly service: string
  readonly engagement: string
  /** A claim makes a title and a mandate; a reduction takes back a part of earlier ones. Never negative. */
  readonly kind: 'claim' | 'reduction'
  readonly amount: Cents
}
