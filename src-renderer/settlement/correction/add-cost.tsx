import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'
import { success } from '#shared/kernel/result'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { useLateChoices } from '../late-time/use-late-choices'
import type { AddFactProps } from './add-fact-props'
import { costFactFields } from './amount-fields'
import { FactForm } from './fact-form'
import { knownCost } from './kept-facts'
import { recomputed } from '#shared/domain/statements/settled-months'
import { monthsOf } from '#shared/kernel/period'
import { upperFirst } from '#shared/wording/upper-first'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'

/** The months that final statements in force settle, the last first. */
function useSettledMonths(): readonly { readonly value: string; readonly label: string }[] {
  const { format } = useWording()
  const { statements } = useRegistry()
  const months = new Set(recomputed(statements).flatMap(({ period }) => monthsOf(period)))
  return [...months]
    .sort()
    .reverse()
    .map((month) => ({ value: month, label: upperFirst(format.month(month, 'long')) }))
}

/** A component of a month's cost as it should have been; zero takes it off. */
export function AddCost({ facts, onAdd, onTyped }: AddFactProps) {
  const form = useFieldsForm({
    of: costFactFields,
    kept: null,
    whenTried: true,
    save: async ({ agentId, month: chosen, component, amount }) => {
      const known = await knownCost(facts, { agentId, month: month(chosen) })
      if (!known.ok) return known
      // Refunds lessen the cost whether or not a minus was typed.
      const right = component === 'refunds' ? cents(-Math.abs(amount)) : amount
      const others = known.value.components.filter(({ kind }) => kind !== component)
      const components = right === 0 ? others : [...others, { kind: component, amount: right }]
      onAdd({ method: 'saveCost', input: { ...known.value, components } })
      return success(null)
    },
    thenBlank: { amount: '' },
  })
  const { agents } = useLateChoices({ agentId: form.draft.agentId, collectivityId: '', day: '' })
  return (
    <FactForm form={form} onTyped={onTyped}>
      <Field form={form} name="agentId" choices={agents} autoFocus />
      <Field form={form} name="month" choices={useSettledMonths()} />
      <Field form={form} name="component" />
      <Field form={form} name="amount" />
    </FactForm>
  )
}
