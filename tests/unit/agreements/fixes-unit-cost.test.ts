import { expect, it } from 'vitest'
import { fixesUnitCost } from '#shared/domain/agreements/fixes-unit-cost'
import { LEGAL_FORMS } from '#shared/domain/agreements/legal-form'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'

it('asks what becomes of the unit cost only under forms whose law has it notified beforehand', () => {
  expect(LEGAL_FORMS.filter(fixesUnitCost)).toEqual(
    LEGAL_FORMS.filter((form) => FORM_RULES[form].costNotice !== null),
  )
  expect(fixesUnitCost('unifiedService')).toBe(true)
  expect(fixesUnitCost(undefined)).toBe(false)
})
