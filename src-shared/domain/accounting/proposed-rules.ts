import { groupBy } from '#shared/kernel/group-by'
import { debtCase } from './account-case'
import type { AccountRule, Channel } from './account-rule'
import type { AccountedStatement, AccountingFacts } from './journal'
import { ruleFor } from './rule-for'
import { yearParts } from './year-parts'

/**
 * The rules of the plan that propose the accounts of a statement, paid by that channel: one for each nature of cost
 * that its entries take apart, each rule once; none where the plan has none.
 */
export function proposedRules(
  statement: AccountedStatement,
  facts: Omit<AccountingFacts, 'imputations'>,
  channel: Channel,
  among: readonly AccountedStatement[],
): readonly AccountRule[] {
  const debt = debtCase(statement, facts)
  if (debt === undefined) return []
  const rules = yearParts(statement, facts, among).flatMap(
    ({ nature, planOn }) => ruleFor(facts.accountRules, { ...debt, channel, nature }, planOn) ?? [],
  )
  return groupBy(rules, ({ id }) => id).map(([first]) => first)
}
