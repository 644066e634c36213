import { expect, it } from 'vitest'
import { criteriaSchema } from '#shared/domain/keys/criteria/criteria-schema'
import { read } from '#shared/kernel/read'

const units = (thousandths: number) => ({
  measure: { kind: 'units', weights: [{ unitTypeId: 'permit', thousandths }] },
  weight: 1,
})
const codesOf = (criteria: readonly unknown[]): readonly string[] => {
  const answer = read(criteriaSchema, { kind: 'criteria', criteria })
  return answer.ok ? [] : answer.failures.map(({ code }) => code)
}

it('a weight that no whole number of the file can be is refused by its field, like any other out of range', () => {
  expect(codesOf([units(9_007_199_254_740_992)])).toContain('fieldOutOfRange')
})

it('the same measure twice is refused, whatever the order of its fields', () => {
  const reversed = {
    weight: 1,
    measure: { weights: [{ thousandths: 700, unitTypeId: 'permit' }], kind: 'units' },
  }
  expect(codesOf([units(700), units(1000)])).toEqual([])
  expect(codesOf([units(700), reversed])).toEqual(['duplicateEntry'])
})
