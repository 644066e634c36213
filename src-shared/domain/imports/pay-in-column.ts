import type { Cents } from '#shared/kernel/cents'

/** An amount in a column of a pay file. */
export interface PayInColumn {
  readonly column: string
  readonly amount: Cents
}
