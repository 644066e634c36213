import { COST_COMPONENTS, type CostComponent } from '../costs/agent-cost'

/** What a column of a pay file may sum up. */
export const PAY_SUMS = ['gross', 'allowances', 'contributions', 'cost'] as const

/** What a column of a pay file may sum up. */
export type PaySum = (typeof PAY_SUMS)[number]

/** The components that each sum is made of; refunds are none of them. */
export const PARTS_OF_SUM: Readonly<Record<PaySum, readonly CostComponent[]>> = {
  gross: [
    'basePay',
    'indexBonus',
    'familySupplement',
    'dutyAllowance',
    'performanceBonus',
    'other',
  ],
  allowances: ['dutyAllowance', 'performanceBonus'],
  contributions: ['employerContributions'],
  cost: COST_COMPONENTS.filter((component) => component !== 'refunds'),
}
