import type { Day } from '#shared/kernel/day'
import type { AccountCase } from './account-case'
import type { AccountRule } from './account-rule'

const asks = <T>(list: readonly T[], value: T | null): boolean =>
  list.length === 0 || (value !== null && list.includes(value))

const serves = (rule: AccountRule, one: AccountCase): boolean =>
  rule.channel === one.channel &&
  (rule.nature === undefined || rule.nature === one.nature) &&
  asks(rule.forms, one.form) &&
  asks(rule.lenderKinds, one.lenderKind) &&
  asks(rule.debtorKinds, one.debtorKind) &&
  (rule.relation === null || rule.relation === one.relation) &&
  (rule.annexBudget === null || rule.annexBudget === (one.annexBudget !== null))

/**
 * The specificity of a rule as a rank, the most important criterion first: annexed budget, form, nature of the
 * cost, membership, kind of
 * debtor, kind of lender.
 */
const precision = (rule: AccountRule): string =>
  [
    rule.annexBudget !== null,
    rule.forms.length > 0,
    rule.nature !== undefined,
    rule.relation !== null,
    rule.debtorKinds.length > 0,
    rule.lenderKinds.length > 0,
  ]
    .map((asked) => (asked ? '1' : '0'))
    .join('')

/** Of two rules that apply, the one to take: it is more specific, or it came later. */
function isBetter(a: AccountRule, b: AccountRule): boolean {
  const [first, second] = [`${precision(a)} ${a.from}`, `${precision(b)} ${b.from}`]
  return first === second ? a.id < b.id : first > second
}

/**
 * The rule in force on a day for a case: the most specific one, and of equally specific ones the latest. `undefined` where
 * no rule applies: the user must give the accounts.
 */
export const ruleFor = (
  rules: readonly AccountRule[],
  one: AccountCase,
  day: Day,
): AccountRule | undefined =>
  rules
    .filter((rule) => rule.from <= day && serves(rule, one))
    .reduce<AccountRule | undefined>(
      (best, rule) => (best === undefined || isBetter(rule, best) ? rule : best),
      undefined,
    )
