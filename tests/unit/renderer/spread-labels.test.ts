import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadLabels } from '../../../src-renderer/charts/spread-labels'

describe('names beside the nodes of a drawing', () => {
  it('are in the middle of what they name where there is room', () => {
    expect(spreadLabels([20, 60, 200], 15, 300)).toEqual([20, 60, 200])
  })

  it('are kept apart at the top and at the bottom', () => {
    expect(spreadLabels([1, 2, 3], 15, 300)).toEqual([7.5, 22.5, 37.5])
    expect(spreadLabels([100, 298, 299], 15, 300)).toEqual([100, 277.5, 292.5])
  })

  it('keep their order and their distance, within the height, whatever the nodes are', () => {
    const middles = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 20 })
    fc.assert(
      fc.property(middles, (all) => {
        const places = spreadLabels(
          all.toSorted((a, b) => a - b),
          15,
          300,
        )
        places.forEach((place, at) => {
          expect(place).toBeGreaterThanOrEqual(7.4)
          expect(place).toBeLessThanOrEqual(292.6)
          if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(14.9)
        })
      }),
    )
  })
})
