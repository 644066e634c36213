import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Entry } from '../accounting/entry'
import type { Collectivity } from '../collectivities/collectivity'
import type { Statement } from '../statements/statement'
import type { PesChoice, PesRequest } from './pes-request'

/** A statement with a receipt that it proposes to the lender: one line of its title. */
export interface PesLine {
  readonly statement: Statement
  /** In the fiscal year of its title. */
  readonly receipt: Entry
  /** The fiscal year of the titles that its entry takes back, where it is a reduction: its own title may be of a later one. */
  readonly enteredIn: number
  /** The earliest day of its title: that of its statement, or 31 December of the year in which its entry is written. */
  readonly earliest: Day
  /** The fiscal year of the title of each instalment, in their order. */
  readonly calledIn: readonly number[]
  /** What of each instalment provisional statements that it settles gave back already, in their order. */
  readonly givenBack: readonly Cents[]
}

/** What a file for Hélios is made from, under its numbers or before they are given. */
export interface PesFacts<Asked extends PesChoice = PesRequest> {
  readonly request: Asked
  readonly lender: Collectivity
  readonly lines: readonly PesLine[]
}
