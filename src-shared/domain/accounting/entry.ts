import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Channel } from './account-rule'

/** On which side of a budget the entry is: a claim is the lender's receipt and the debtor's expense. */
export const SIDES = ['receipt', 'expense'] as const

/** On which side of a budget the entry is. */
export type Side = (typeof SIDES)[number]

/** An entry that an issued or cancelled statement proposes to one budget. */
export interface Entry {
  readonly side: Side
  /** The statement it comes from, and the day it was issued or cancelled. */
  readonly statementId: string
  readonly number: string
  /** The year in which it is entered. */
  readonly fiscalYear: number
  readonly day: Day
  /** Whether the statement was issued, or cancelled afterwards. */
  readonly act: 'issued' | 'cancelled'
  /** The closed year whose title or mandate it refunds; `null` where it touches none. */
  readonly closedYear: number | null
  readonly agreementId: string
  /** What carries the money: where the attribution de compensation does, nothing is titled. */
  readonly channel: Channel
  /**
   * Whether the body that makes the entry is the lender or the debtor; it does so in its main budget or in an annexed one.
   */
  readonly party: 'lender' | 'debtor'
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
  /** A claim makes a title and a mandate; a reduction cancels a part of earlier ones. Never negative. */
  readonly kind: 'claim' | 'reduction'
  readonly amount: Cents
  /** The tax within the amount, and its rate; absent where there is none. Of several rates there is none to name. */
  readonly vat?: { readonly amount: Cents; readonly rate: number | null }
  /** Which of the entries of its side it is, from 0: its counterpart on the other side has the same place. */
  readonly line: number
}
