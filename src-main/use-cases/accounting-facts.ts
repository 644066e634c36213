import type { AccountingFacts } from '#shared/domain/accounting/journal'
import type { Registers } from './ports'

/** The registers that entries are computed from. */
export type AccountingRegisters = Pick<
  Registers,
  'collectivities' | 'agreements' | 'accountRules' | 'imputations'
>

/** The facts that entries are computed from, in main. */
export const accountingFacts = (registers: AccountingRegisters): AccountingFacts => ({
  collectivities: [...registers.collectivities.values()],
  agreements: [...registers.agreements.values()],
  accountRules: [...registers.accountRules.values()],
  imputations: [...registers.imputations.values()],
})
