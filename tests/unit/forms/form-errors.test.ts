import { describe, expect, it } from 'vitest'
import { formErrors } from '../../../src-renderer/forms/form-errors'

const names = {
  labels: { code: 'Code', 'populations.year': 'Année' },
  fieldOf: { codeTaken: 'code' },
} as const

const field = (code: 'fieldMissing' | 'fieldTooShort' | 'fieldWrongType', path: string) => ({
  code,
  field: path,
  found: '',
})

describe('what is wrong with a form', () => {
  it('stands beside the field it is about, under the name that people read', () => {
    const errors = formErrors([field('fieldMissing', 'populations.3.year')], names, 'fr')
    expect(errors.fields.get('populations.3.year')).toContain('Année')
    expect(errors.fields.get('populations.3.year')).not.toContain('populations')
    expect(errors.general).toEqual([])
  })

  it('keeps the first reason of a field: the nearest to what was typed', () => {
    const errors = formErrors(
      [
        { code: 'unreadable', field: 'code', sentence: 'illisible' },
        field('fieldWrongType', 'code'),
      ],
      names,
      'fr',
    )
    expect(errors.fields.get('code')).toBe('illisible')
  })

  it('shows a refusal of main beside the field that caused it', () => {
    const taken = { code: 'codeTaken', value: '21284', holder: 'Francheville' } as const
    const errors = formErrors([taken], names, 'fr')
    expect(errors.fields.get('code')).toContain('Francheville')
  })

  it('says above the form what no field is to blame for, and what the form does not show', () => {
    const errors = formErrors(
      [{ code: 'vaultLost' }, field('fieldTooShort', 'address.city')],
      names,
      'en',
    )
    expect(errors.fields.size).toBe(0)
    expect(errors.general).toHaveLength(2)
    expect(errors.general[1]).toContain('address.city')
  })
})
