import { agreementSchema, type UnitType } from '#shared/domain/agreements/agreement'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

/** What is asked of what an agreement counts besides hours. */
export const unitsFields = defineFields(agreementSchema, {
  unitTypes: kind.list('agreements.edit.units', {
    id: kind.held(''),
    name: kind.text('words.name', { placeholder: 'agreements.units.example' }),
    unit: kind.choice<UnitType['unit']>(
      'agreements.field.unit',
      'act',
      (value) => `agreements.units.unit.${value}`,
    ),
  }),
})
