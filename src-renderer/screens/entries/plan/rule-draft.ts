import type { Language } from '#shared/contract/preferences'
import type { Result } from '#shared/kernel/result'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { accountRuleSchema } from '#shared/domain/accounting/account-rule'
import { formatDay } from '#shared/wording/format'
import { formatParameter } from '#shared/wording/format-parameter'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { FormFailure } from '../../../forms/form-failure'

/** A rule of the plan as typed. */
export interface RuleDraft {
  readonly from: string
  readonly receiptNumber: string
  readonly receiptLabel: string
  readonly expenseNumber: string
  readonly expenseLabel: string
  readonly channel: AccountRule['channel']
  /** Only of a rule for closed years. */
  readonly closesOn: string
  readonly forms: readonly string[]
  readonly relation: 'any' | 'member' | 'group' | 'other'
  readonly lenderKinds: readonly string[]
  readonly debtorKinds: readonly string[]
  readonly annexBudget: 'any' | 'yes' | 'no'
  readonly source: string
}

const BLANK: RuleDraft = {
  from: '',
  receiptNumber: '',
  receiptLabel: '',
  expenseNumber: '',
  expenseLabel: '',
  channel: 'refund',
  closesOn: '',
  forms: [],
  relation: 'any',
  lenderKinds: [],
  debtorKinds: [],
  annexBudget: 'any',
  source: '',
}

const annexOf = (annexed: boolean | null): RuleDraft['annexBudget'] => {
  if (annexed === null) return 'any'
  return annexed ? 'yes' : 'no'
}

/** The draft of a kept rule, or a blank one. */
export const ruleDraft = (kept: AccountRule | null, language: Language): RuleDraft =>
  kept === null
    ? BLANK
    : {
        from: formatDay(kept.from, 'numeric', language),
        receiptNumber: kept.receipt.number,
        receiptLabel: kept.receipt.label,
        expenseNumber: kept.expense.number,
        expenseLabel: kept.expense.label,
        channel: kept.channel,
        closesOn:
          kept.closesOn === undefined ? '' : formatParameter('yearDay', kept.closesOn, language),
        forms: kept.forms,
        relation: kept.relation ?? 'any',
        lenderKinds: kept.lenderKinds,
        debtorKinds: kept.debtorKinds,
        annexBudget: annexOf(kept.annexBudget),
        source: kept.source,
      }

/** Reads a draft into a rule, or says field by field what is wrong. */
export const readRule = (
  draft: RuleDraft,
  id: string,
  texts: DraftTexts,
): Result<AccountRule, FormFailure> =>
  texts.finish(accountRuleSchema, {
    id,
    from: texts.day('from', draft.from),
    forms: draft.forms,
    lenderKinds: draft.lenderKinds,
    debtorKinds: draft.debtorKinds,
    relation: draft.relation === 'any' ? null : draft.relation,
    annexBudget: draft.annexBudget === 'any' ? null : draft.annexBudget === 'yes',
    channel: draft.channel,
    ...(draft.channel === 'closedYear'
      ? { closesOn: texts.yearDay('closesOn', draft.closesOn) }
      : {}),
    receipt: { number: draft.receiptNumber, label: draft.receiptLabel },
    expense: { number: draft.expenseNumber, label: draft.expenseLabel },
    source: draft.source,
  })
