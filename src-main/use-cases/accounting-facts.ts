import type { AccountingFacts } from '#shared/domain/accounting/journal'
import type { Registers } from './ports'

/** The registers that entries are worked out from. */
export type AccountingRegisters = Pick<
  Registers,
  'collectivities' | 'agreements' | 'accountRules' | 'imputations'
>

/** What entries are worked out from, as main holds it. */
export const accountingFacts = (registers: AccountingRegisters): AccountingFacts => ({
  collectivities: [...registers.collectivities.values()],
  agreements: [...registers.agreements.values()],
  accountRules: [...registers.accountRules.values()],
  imputations: [...registers.imputations.values()],
})
