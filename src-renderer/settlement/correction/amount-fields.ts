import { z } from 'zod'
import { COST_COMPONENTS, type CostComponent } from '#shared/domain/costs/agent-cost'
import { centsField, idField } from '#shared/kernel/fields'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

const typedCost = z.strictObject({
  agentId: idField,
  month: idField,
  component: z.enum(COST_COMPONENTS),
  amount: centsField,
})

const typedValue = z.strictObject({
  criterionId: idField,
  collectivityId: idField,
  year: z.int().min(1900).max(2200),
  hundredths: z.int().min(0).max(1_000_000_000_000),
})

/** What is asked of a month whose cost was wrong: a component and what it was. */
export const costFactFields = defineFields(typedCost, {
  agentId: kind.reference('words.agent'),
  month: kind.reference('words.month'),
  component: kind.choice<CostComponent>(
    'correction.component',
    'basePay',
    (one) => `common.component.${one}`,
  ),
  amount: kind.amount('correction.amount'),
})

/** What is asked of a value of a criterion that was wrong. */
export const valueFactFields = defineFields(typedValue, {
  criterionId: kind.reference('criteria.column.name'),
  collectivityId: kind.reference('words.body'),
  year: kind.whole('charts.trend.year'),
  hundredths: kind.decimal('correction.value', 2),
})
