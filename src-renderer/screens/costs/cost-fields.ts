import { z } from 'zod'
import {
  COST_COMPONENTS,
  type AgentCost,
  type CostComponent,
} from '#shared/domain/costs/agent-cost'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { byName } from '#shared/kernel/by-name'
import { cents, type Cents } from '#shared/kernel/cents'
import { centsField } from '#shared/kernel/fields'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'
import type { DraftOf } from '../../forms/fields/kinds'

/** What a component costs; nothing where it is none. */
const component = centsField
  .refine((amount) => amount >= 0, { error: 'code:amountNegative' })
  .optional()

/** With or without a minus. */
const refunds = centsField.optional()

/** A month's cost as it is typed: an amount a component. */
const typedCost = z.object(
  byName(COST_COMPONENTS, (name) => (name === 'refunds' ? refunds : component)),
)

/** What is asked of a month's cost. */
export const costFields = defineFields(
  typedCost,
  byName(COST_COMPONENTS, (name) => kind.amount(`common.component.${name}`)),
)

/** A month's cost as typed. */
export type CostDraft = DraftOf<typeof costFields.fields>

type TypedCost = z.output<typeof typedCost>

/** Refunds lessen the cost whether or not a minus was typed. */
const signed = (kind: CostComponent, amount: Cents): Cents =>
  kind === 'refunds' ? cents(-Math.abs(amount)) : amount

/** The amounts of components, each by its name. */
export const amountsOf = (components: AgentCost['components']): TypedCost =>
  Object.fromEntries(components.map(({ kind, amount }) => [kind, amount]))

/** The components of what was typed. */
export const componentsOf = (typed: TypedCost): AgentCost['components'] =>
  COST_COMPONENTS.flatMap((kind) => {
    const amount = typed[kind]
    return amount === undefined ? [] : [{ kind, amount: signed(kind, amount) }]
  })

/** The sum of what was typed so far; what can't be read counts for nothing yet. */
export const draftTotal = (draft: CostDraft): Cents =>
  cents(
    COST_COMPONENTS.reduce((sum, kind) => {
      const amount = parseAmount(draft[kind])
      return amount.ok ? sum + signed(kind, amount.value) : sum
    }, 0),
  )
