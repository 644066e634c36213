import published from '../../../resources/accounts/published.json' with { type: 'json' }
import { accountRuleSchema, type AccountRule } from './account-rule'

/** The usual pairs of accounts that come with the program, as data that every territory can correct. */
export const publishedAccounts = (): readonly AccountRule[] =>
  published.map((each) => accountRuleSchema.parse(each))
