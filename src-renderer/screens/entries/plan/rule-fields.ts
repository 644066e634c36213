import { z } from 'zod'
import {
  accountRuleSchema,
  type AccountRule,
  type RulePurpose,
} from '#shared/domain/accounting/account-rule'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import type { CostNature } from '#shared/domain/statements/natures'
import type { CollectivityKind } from '#shared/domain/collectivities/collectivity'
import type { Relation } from '#shared/domain/collectivities/relation'
import { parseParameter } from '#shared/domain/costs/parse-parameter'
import { isYearDay } from '#shared/kernel/day-of-year'
import { formatParameter } from '#shared/wording/format-parameter'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

/** A rule as it is typed: whether the service has an annexed budget is said in words. */
const typedRule = z.object({
  ...accountRuleSchema.shape,
  annexBudget: z.enum(['yes', 'no']).nullable(),
})

const kindsOf = (label: 'lenderKinds' | 'debtorKinds') =>
  kind.several<CollectivityKind>(`accounting.plan.field.${label}`, {
    word: (value) => `common.kinds.${value}`,
    placeholder: 'accounting.plan.anyKind',
  })

/** What is asked of a rule of the plan. */
export const ruleFields = defineFields(typedRule, {
  channel: kind.choice<RulePurpose>(
    'accounting.plan.field.channel',
    'refund',
    (value) => `accounting.plan.purpose.${value}`,
    { marked: false },
  ),
  receipt: kind.group({
    number: kind.text('accounting.plan.field.receiptNumber'),
    label: kind.text('accounting.plan.field.receiptLabel'),
  }),
  expense: kind.group({
    number: kind.text('accounting.plan.field.expenseNumber'),
    label: kind.text('accounting.plan.field.receiptLabel'),
  }),
  closesOn: kind.written(
    'accounting.plan.field.closesOn',
    {
      named: 'yearDay',
      write: (value, language) => formatParameter('yearDay', value, language),
      read: (text) => {
        const value = parseParameter('yearDay', text)
        return value !== null && isYearDay(value) ? value : null
      },
    },
    { help: 'accounting.plan.help.closesOn', when: ({ channel }) => channel === 'closedYear' },
  ),
  from: kind.day('words.startingFrom', { help: 'accounting.plan.help.from' }),
  relation: kind.choiceOrNone<Relation>(
    'accounting.plan.field.relation',
    (value) => `accounting.plan.relation.${value}`,
    { none: 'accounting.plan.relation.any' },
  ),
  nature: kind.choiceOrNone<CostNature>(
    'accounting.plan.field.nature',
    (value) => `accounting.plan.nature.${value}`,
    { none: 'accounting.plan.nature.any' },
  ),
  forms: kind.several<LegalForm>('accounting.plan.field.forms', {
    word: (value) => `legalForms.name.${value}`,
    placeholder: 'accounting.plan.anyForm',
  }),
  lenderKinds: kindsOf('lenderKinds'),
  debtorKinds: kindsOf('debtorKinds'),
  annexBudget: kind.choiceOrNone<'yes' | 'no'>(
    'accounting.plan.field.annexBudget',
    (value) => `accounting.plan.annex.${value}`,
    { none: 'accounting.plan.annex.any' },
  ),
  source: kind.text('words.source', { help: 'accounting.plan.help.source' }),
})

/** A rule as it is typed. */
export const typedOf = ({ annexBudget, ...rule }: AccountRule): z.output<typeof typedRule> => ({
  ...rule,
  annexBudget: annexBudget === null ? null : annexBudget ? 'yes' : 'no',
})

/** The rule that was typed. */
export const ruleOf = ({ annexBudget, ...rule }: z.output<typeof typedRule>): AccountRule => ({
  ...rule,
  annexBudget: annexBudget === null ? null : annexBudget === 'yes',
})
