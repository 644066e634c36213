import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { FieldLines } from '../../../forms/fields/field-lines'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { RemoveLine } from '../../../forms/remove-line'
import type { SectionFormProps } from './section-form-props'
import { unitsFields } from './units-fields'
import { useSectionForm } from './use-section-form'
import { Columns } from '../../../ui/columns'

const IN_USE = { unitTypeInUse: 'unitTypes', unitTypeHasHalves: 'unitTypes' } as const

/** Changes what an agreement counts besides hours. */
export function UnitsForm(props: SectionFormProps) {
  const { t } = useWording()
  const { form, pane } = useSectionForm({
    ...props,
    section: 'units',
    of: unitsFields,
    known: props.agreement,
    fieldOf: IN_USE,
  })
  return (
    <RecordPane {...pane} context={t('agreements.help.units')}>
      <FormSection title={t('agreements.units.kinds')} error={form.field('unitTypes').error}>
        <FieldLines form={form} name="unitTypes" add={t('agreements.units.add')}>
          {(line, _place, remove) => {
            const { name } = line.draft
            return (
              <Columns of="minmax(0, 1fr) 104px 28px" gap="sm" align="start">
                <Field form={line} name="name" bare />
                <Field
                  form={line}
                  name="unit"
                  label={`${line.field('unit').label}, ${name}`}
                  bare
                />
                <RemoveLine label={t('common.removeOne', { name })} onRemove={remove} />
              </Columns>
            )
          }}
        </FieldLines>
      </FormSection>
    </RecordPane>
  )
}
