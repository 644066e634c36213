import { describe, expect, it } from 'vitest'
import { compareValues } from '../../../src-renderer/ui/data-table/compare-values'

const sorted = (values: readonly (string | number | null)[]) =>
  [...values].sort((a, b) => compareValues(a, b))

describe('the order of a column', () => {
  it('files accented names where a reader looks for them', () => {
    expect(sorted(['Turcey', 'Étaules', 'Francheville', 'Échenon'])).toEqual([
      'Échenon',
      'Étaules',
      'Francheville',
      'Turcey',
    ])
  })

  it('reads figures inside a text as figures', () => {
    expect(sorted(['2026-010', '2026-9', '2026-001'])).toEqual(['2026-001', '2026-9', '2026-010'])
  })

  it('puts what is missing before the smallest number', () => {
    expect(sorted([0, null, -5])).toEqual([null, -5, 0])
  })
})
