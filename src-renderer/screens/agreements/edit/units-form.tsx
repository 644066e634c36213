import { ActionIcon, NativeSelect } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitType } from '#shared/domain/agreements/agreement'
import { UNITS } from '#shared/domain/agreements/agreement'
import { AddButton } from '../../../forms/add-button'
import { FormSection } from '../../../forms/form-section'
import { newId } from '../../../forms/new-id'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import { useLines } from '../../../forms/use-lines'
import classes from './edit.module.css'
import type { SectionFormProps } from './section-form-props'
import { unitsDraft, unitsFields } from './units-draft'
import { useSectionForm } from './use-section-form'

const IN_USE = { unitTypeInUse: 'unitTypes', unitTypeHasHalves: 'unitTypes' } as const

/** Changes what an agreement counts besides hours. */
export function UnitsForm({ agreement, onClose }: SectionFormProps) {
  const { t } = useTranslation()
  const form = useSectionForm({
    section: 'units',
    agreement,
    toDraft: unitsDraft,
    toFields: unitsFields,
    labels: useMemo(
      () => ({
        unitTypes: t('agreements.edit.units'),
        'unitTypes.name': t('words.name'),
        'unitTypes.unit': t('agreements.field.unit'),
      }),
      [t],
    ),
    fieldOf: IN_USE,
    onSaved: onClose,
  })
  const { draft, change, field } = form
  const { set, add, remove, addButton } = useLines<UnitType>((make) =>
    change(({ unitTypes }) => ({ unitTypes: make(unitTypes) })),
  )
  return (
    <RecordPane
      kicker={agreement.title}
      title={t('agreements.edit.units')}
      context={t('agreements.help.units')}
      form={form}
      onClose={onClose}
    >
      <FormSection title={t('agreements.units.kinds')} error={field('unitTypes').error}>
        {draft.unitTypes.map(({ id, name, unit }, place) => {
          const at = field('unitTypes.unit', `unitTypes.${place}.unit`)
          return (
            <div key={id} className={classes.unit}>
              <TextField
                at={field('unitTypes.name', `unitTypes.${place}.name`)}
                value={name}
                onChange={(next) => set(place, { name: next })}
                placeholder={t('agreements.units.example')}
                maxLength={160}
                autoFocus={name === ''}
                bare
              />
              <NativeSelect
                aria-label={`${at.label}, ${name}`}
                size="xs"
                error={at.error}
                value={unit}
                data={UNITS.map((value) => ({
                  value,
                  label: t(`agreements.units.unit.${value}`),
                }))}
                onChange={({ currentTarget }) => {
                  const chosen = UNITS.find((value) => value === currentTarget.value)
                  if (chosen !== undefined) set(place, { unit: chosen })
                }}
              />
              <ActionIcon
                aria-label={t('common.removeOne', { name })}
                onClick={() => remove(place)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </div>
          )
        })}
        <div className={classes.add}>
          <AddButton ref={addButton} onAdd={() => add({ id: newId(), name: '', unit: 'act' })}>
            {t('agreements.units.add')}
          </AddButton>
        </div>
      </FormSection>
    </RecordPane>
  )
}
