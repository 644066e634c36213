import { describe, expect, it } from 'vitest'
import { LEGAL_FORMS } from '#shared/domain/agreements/legal-form'
import { identityFields } from '../../../src-renderer/screens/agreements/edit/identity-fields'

describe('the clause by which the real cost replaces the unit cost at the end of the year', () => {
  it('is offered only under forms whose law has the unit cost fixed beforehand', () => {
    const { when } = identityFields.fields.yearEndAdjustment
    expect(LEGAL_FORMS.filter((legalForm) => when?.({ legalForm }))).toEqual([
      'serviceLendingUpward',
      'serviceLendingDownward',
      'unifiedService',
    ])
    expect(when?.({ legalForm: '' })).toBe(false)
  })
})
