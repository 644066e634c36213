import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { accountRuleSchema } from '#shared/domain/accounting/account-rule'
import published from '../../resources/accounts/published.json'

/** The usual pairs of accounts that come with the program, as data that every territory can correct. */
export const publishedAccounts = (): readonly AccountRule[] =>
  published.map((each) => accountRuleSchema.parse(each))
