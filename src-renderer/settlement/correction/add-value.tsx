import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import { failure, success } from '#shared/kernel/result'
import { useRegistry } from '../../client/use-registry'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import type { AddFactProps } from './add-fact-props'
import { valueFactFields } from './amount-fields'
import { FactForm } from './fact-form'

/** A value of a criterion as it should have been. */
export function AddValue({ facts, onAdd, onTyped }: AddFactProps) {
  const { criteria, collectivities } = useRegistry()
  const form = useFieldsForm({
    of: valueFactFields,
    kept: null,
    whenTried: true,
    save: ({ criterionId, ...value }) => {
      const said = facts
        .flatMap((fact) => (fact.method === 'saveCriterion' ? fact.input : []))
        .findLast(({ id }) => id === criterionId)
      const known = said ?? criteria.find(({ id }) => id === criterionId)
      if (known === undefined)
        return Promise.resolve(
          failure({ code: 'fieldMissing', field: 'criterionId', found: '' } as const),
        )
      const others = known.values.filter(
        ({ collectivityId, year }) =>
          collectivityId !== value.collectivityId || year !== value.year,
      )
      onAdd({ method: 'saveCriterion', input: { ...known, values: [...others, value] } })
      return Promise.resolve(success(null))
    },
    thenBlank: { hundredths: '' },
  })
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    value: id,
    label: name,
  })
  return (
    <FactForm form={form} onTyped={onTyped}>
      <Field
        form={form}
        name="criterionId"
        choices={criteria.filter(({ archived }) => !archived).map(named)}
        autoFocus
      />
      <Field form={form} name="collectivityId" choices={bodyChoices(collectivities)} />
      <Field form={form} name="year" />
      <Field form={form} name="hundredths" />
    </FactForm>
  )
}
