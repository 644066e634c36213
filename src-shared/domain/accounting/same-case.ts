import { canonicalJson } from '#shared/kernel/canonical-json'
import type { AccountRule } from './account-rule'

const caseOf = ({
  from,
  forms,
  lenderKinds,
  debtorKinds,
  relation,
  annexBudget,
  channel,
  nature = null,
}: Omit<AccountRule, 'nature'> & { readonly nature?: AccountRule['nature'] | null }): string =>
  canonicalJson({
    from,
    relation,
    annexBudget,
    channel,
    nature,
    forms: [...forms].sort(),
    lenderKinds: [...lenderKinds].sort(),
    debtorKinds: [...debtorKinds].sort(),
  })

/** Whether two rules of the plan have the same case from the same day on: one of them would never apply. */
export const isSameCase = (a: AccountRule, b: AccountRule): boolean => caseOf(a) === caseOf(b)
