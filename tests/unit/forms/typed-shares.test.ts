import { describe, expect, it } from 'vitest'
import { typedShares } from '../../../src-renderer/forms/typed-shares'

const kept = (texts: readonly string[], places = 4) =>
  typedShares(texts, places).map((share) => share?.millionths ?? null)

describe('shares of a whole that are typed beside each other', () => {
  it('make the whole where their fractions do', () => {
    expect(kept(['1/6', '1/6', '2/3'])).toEqual([166_667, 166_667, 666_666])
    expect(kept(['1/3', '1/3', '1/3'])).toEqual([333_334, 333_333, 333_333])
    expect(kept(['50', '1/6', '1/6', '1/6'])).toEqual([500_000, 166_667, 166_667, 166_666])
  })

  it('are each the nearest where they do not', () => {
    expect(kept(['1/6', '1/6', ''])).toEqual([166_667, 166_667, null])
    expect(kept(['33,33', '33,33 %', '33.33'], 2)).toEqual([333_300, 333_300, 333_300])
  })

  it('are none where a text says none', () => {
    expect(kept(['1/0', 'beaucoup', '12,34567', '2/', '-5'])).toEqual([
      null,
      null,
      null,
      null,
      -50_000,
    ])
  })
})
