import { z } from 'zod'
import { centsField, idField, monthField } from '#shared/kernel/fields'
import { payBasisSchema } from './pay-basis'
import { cents, type Cents } from '#shared/kernel/cents'

/** Components of an agent's employer cost (domain notes 2.1). Refunds are entered as negative amounts. */
export const COST_COMPONENTS = [
  'basePay',
  'indexBonus',
  'familySupplement',
  'dutyAllowance',
  'performanceBonus',
  'employerContributions',
  'statutoryInsurance',
  'socialAction',
  'other',
  'refunds',
] as const

/** A component of an agent's employer cost. */
export type CostComponent = (typeof COST_COMPONENTS)[number]

const componentField = z
  .strictObject({ kind: z.enum(COST_COMPONENTS), amount: centsField })
  .refine(({ kind, amount }) => (kind === 'refunds' ? amount <= 0 : amount >= 0), {
    error: 'code:amountNegative',
    path: ['amount'],
  })

/** What an agent cost the employer in a month, by component. */
export const agentCostSchema = z.strictObject({
  agentId: idField,
  month: monthField,
  components: z
    .array(componentField)
    .max(COST_COMPONENTS.length)
    .refine((list) => new Set(list.map(({ kind }) => kind)).size === list.length, {
      error: 'code:duplicateEntry',
    }),
  /** What it was worked out from, where it was: the next month starts from it. The components are what counts. */
  basis: payBasisSchema.optional(),
})

/** What an agent cost the employer in a month. */
export type AgentCost = z.output<typeof agentCostSchema>

/** The whole cost of the month. */
export const agentCostTotal = ({ components }: Pick<AgentCost, 'components'>): Cents =>
  cents(components.reduce((sum, { amount }) => sum + amount, 0))

/** What is paid once or twice a year, or came back for an absence: another month does not cost it again. */
export const OF_ITS_MONTH: readonly CostComponent[] = ['performanceBonus', 'refunds']
