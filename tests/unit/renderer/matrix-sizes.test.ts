import { describe, expect, test } from 'vitest'
import { matrixSizes } from '../../../src-renderer/screens/allocation/matrix-sizes'

/** Six agents and what evens them out, amounts like 38 264,30 and a total like 213 027,53 €. */
const service = {
  columns: 7,
  shown: 'both',
  longest: { cell: 9, total: 12, name: 34 },
} as const

/** Beside the explanation, in the smallest window that the product is drawn for. */
const BESIDE_A_PANE = 792

describe('the widths of the matrix', () => {
  test('leave every figure in sight beside its explanation: the part in percent gives way', () => {
    const sizes = matrixSizes({ ...service, available: BESIDE_A_PANE })
    expect(sizes.whole).toBe(BESIDE_A_PANE)
    expect(sizes).toMatchObject({ part: 0, tight: true })
  })

  test('keep the part in percent where there is room for it', () => {
    const sizes = matrixSizes({ ...service, available: 1036 })
    expect(sizes.whole).toBe(1036)
    expect(sizes.part).toBeGreaterThan(0)
    expect(sizes.tight).toBe(false)
  })

  test('are those of an easy reading once it has to scroll anyway', () => {
    const sizes = matrixSizes({ ...service, columns: 40, available: BESIDE_A_PANE })
    expect(sizes.whole).toBeGreaterThan(BESIDE_A_PANE)
    expect(sizes.part).toBeGreaterThan(0)
  })

  test.each([1, 2, 3, 7, 12, 40])('sum to the whole with %i columns', (columns) => {
    for (const available of [600, 792, 1036, 1676]) {
      const { name, column, total, part, whole } = matrixSizes({ ...service, columns, available })
      expect(name + columns * column + total + part).toBe(whole)
    }
  })
})
