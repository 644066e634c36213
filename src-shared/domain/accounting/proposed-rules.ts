import { groupBy } from '#shared/kernel/group-by'
import { communitiesAmong } from '../collectivities/same-rank'
import { accountCase } from './account-case'
import type { AccountRule, Channel } from './account-rule'
import type { AccountedStatement, AccountingFacts } from './journal'
import { naturesOfBalance } from './natures-of-balance'
import { ruleFor } from './rule-for'

/**
 * The rules of the plan that propose the accounts of a statement, paid by that channel: one for each nature of cost
 * that its entries take apart, each rule once; none where the plan has none.
 */
export function proposedRules(
  statement: AccountedStatement,
  { collectivities, agreements, accountRules }: Omit<AccountingFacts, 'imputations'>,
  channel: Channel,
): readonly AccountRule[] {
  const lender = collectivities.find(({ id }) => id === statement.lenderId)
  const debtor = collectivities.find(({ id }) => id === statement.beneficiaryId)
  const agreement = agreements.find(({ id }) => id === statement.agreementId)
  if (lender === undefined || debtor === undefined || agreement === undefined) return []
  const communities = communitiesAmong(collectivities)
  const rules = naturesOfBalance(statement).flatMap(({ nature }) => {
    const wanted = accountCase(agreement, lender, debtor, communities, channel, nature)
    return ruleFor(accountRules, wanted, statement.issuedOn) ?? []
  })
  return groupBy(rules, ({ id }) => id).map(([first]) => first)
}
