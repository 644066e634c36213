import type { Coded } from '#shared/kernel/coded'
import type { Month } from '#shared/kernel/month'

/** What can be refused of acts, files and days of equipment. */
export type UnitsFailure = Coded<{
  /** No day of the month lies in the agreement's period. */
  agreementNotInForce: { agreement: string; month: Month }
  notBeneficiary: { collectivity: string; agreement: string }
  /** Acts and files are whole. */
  unitNotWhole: { name: string; month: Month }
  /** A kind of unit that counts use can't be removed. */
  unitTypeInUse: { name: string; month: Month }
  /** A kind of unit with halves can't become whole. */
  unitTypeHasHalves: { name: string; month: Month }
}>
