import {
  agentCostSchema,
  COST_COMPONENTS,
  type AgentCost,
  type CostComponent,
} from '#shared/domain/costs/agent-cost'
import type { ComputedPay } from '#shared/domain/costs/compute-pay'
import { payComponents } from '#shared/domain/costs/compute-pay'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { cents, type Cents } from '#shared/kernel/cents'
import type { Result } from '#shared/kernel/result'
import { failure } from '#shared/kernel/result'
import type { Language } from '#shared/contract/preferences'
import { formatAmount } from '#shared/wording/format'
import type { DraftTexts } from '../../forms/draft-texts'
import { hasField, type FormFailure } from '../../forms/form-failure'

/** A month's cost as typed, one text a component; empty is none. */
export type CostDraft = Readonly<Record<CostComponent, string>>

const draftOf = (text: (kind: CostComponent) => string): CostDraft => ({
  basePay: text('basePay'),
  indexBonus: text('indexBonus'),
  familySupplement: text('familySupplement'),
  dutyAllowance: text('dutyAllowance'),
  performanceBonus: text('performanceBonus'),
  employerContributions: text('employerContributions'),
  statutoryInsurance: text('statutoryInsurance'),
  socialAction: text('socialAction'),
  other: text('other'),
  refunds: text('refunds'),
})

/** The draft of a kept month, or an empty one. */
export const costDraft = (kept: AgentCost | null, language: Language): CostDraft =>
  draftOf((kind) => {
    const amount = kept?.components.find((component) => component.kind === kind)?.amount
    return amount === undefined ? '' : formatAmount(amount, language)
  })

/** What a computed month puts into the form; what it knows nothing of (other costs, refunds) stays as typed. */
export function computedDraft(pay: ComputedPay, language: Language): Partial<CostDraft> {
  const amounts = new Map(payComponents(pay).map(({ kind, amount }) => [kind, amount]))
  return Object.fromEntries(
    COST_COMPONENTS.filter((kind) => kind !== 'other' && kind !== 'refunds').map((kind) => {
      const amount = amounts.get(kind)
      return [kind, amount === undefined ? '' : formatAmount(amount, language)]
    }),
  )
}

/** Refunds lessen the cost whether or not a minus was typed. */
const signed = (kind: CostComponent, amount: number): number =>
  kind === 'refunds' ? -Math.abs(amount) : amount

const filled = (draft: CostDraft): readonly CostComponent[] =>
  COST_COMPONENTS.filter((kind) => draft[kind].trim() !== '')

/** The fields of a component by its name rather than by its place among those that were filled in. */
const byName =
  (kinds: readonly CostComponent[]) =>
  (each: FormFailure): FormFailure => {
    if (!hasField(each)) return each
    const [, place] = /^components\.(\d+)/.exec(each.field) ?? []
    const kind = place === undefined ? undefined : kinds[Number(place)]
    return kind === undefined ? each : { ...each, field: `components.${kind}` }
  }

/** Reads a draft into the month's cost, or says component by component what is wrong. */
export function readCostDraft(
  draft: CostDraft,
  of: Omit<AgentCost, 'components'>,
  texts: DraftTexts,
): Result<AgentCost, FormFailure> {
  const kinds = filled(draft)
  const result = texts.finish(agentCostSchema, {
    ...of,
    components: kinds.map((kind, place) => {
      const amount = texts.amount(`components.${place}.amount`, draft[kind])
      return { kind, amount: typeof amount === 'number' ? signed(kind, amount) : amount }
    }),
  })
  return result.ok ? result : failure(...result.failures.map(byName(kinds)))
}

/** The sum of what was typed so far; what can't be read counts for nothing yet. */
export const draftTotal = (draft: CostDraft): Cents =>
  cents(
    filled(draft).reduce((sum, kind) => {
      const amount = parseAmount(draft[kind])
      return amount.ok ? sum + signed(kind, amount.value) : sum
    }, 0),
  )
