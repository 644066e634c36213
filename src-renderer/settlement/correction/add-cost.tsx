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
import { useSettledMonths } from './use-settled-months'

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
