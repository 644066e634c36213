import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareSupports } from '#shared/domain/costs/share-supports'
import type { SupportStudy } from '#shared/domain/costs/support-study'
import { SUPPORT_METHODS, supportStudySchema } from '#shared/domain/costs/support-study'
import { always } from '../../always'

/** A study in euros: each support with its cost, what it gives to supports, what it gives to receivers. */
const study = (
  ...supports: readonly (readonly [string, number, readonly number[], readonly number[]])[]
): SupportStudy =>
  supportStudySchema.parse({
    supports: supports.map(([name, euros, toSupports, toReceivers]) => ({
      name,
      cost: euros * 100,
      toSupports,
      toReceivers,
    })),
    receivers: (supports[0]?.[3] ?? []).map((_, at) => `Service ${String(at + 1)}`),
  })

const amounts = (of: SupportStudy, method: (typeof SUPPORT_METHODS)[number]) => {
  const shared = shareSupports(of, method)
  return shared.ok ? shared.value : shared.failures
}

/** Staff 10 000 EUR and computing 20 000 EUR, which serve each other. */
const office = study(
  ['Ressources humaines', 10_000, [0, 20], [40, 40]],
  ['Informatique', 20_000, [10, 0], [30, 60]],
)

describe('support services', () => {
  it('reach receivers directly: what they give each other is left out', () => {
    // 10 000 by 40:40 and 20 000 by 30:60.
    expect(amounts(office, 'direct')).toEqual([1_166_667, 1_833_333])
  })

  it('reach them step by step: each hands on to those after it, in the order of the list', () => {
    // Staff by 20:40:40 gives computing 2 000; computing, 22 000, by 30:60.
    expect(amounts(office, 'stepDown')).toEqual([1_133_333, 1_866_667])
  })

  it('reach them counted both ways: full costs are the solution of the two equations', () => {
    // H = 10 000 + 0.1 I and I = 20 000 + 0.2 H: H = 12 244.90, I = 22 448.98.
    expect(amounts(office, 'reciprocal')).toEqual([1_163_265, 1_836_735])
  })

  it('that serve only each other have no solution, and are named', () => {
    const closed = study(
      ['Ressources humaines', 10_000, [0, 1, 0], [0]],
      ['Informatique', 20_000, [1, 0, 0], [0]],
      ['Finances', 5_000, [0, 0, 0], [1]],
    )
    expect(amounts(closed, 'reciprocal')).toEqual([
      { code: 'supportCycle', services: ['Ressources humaines', 'Informatique'] },
    ])
    expect(amounts(closed, 'direct')).toEqual([
      { code: 'supportUnused', services: ['Ressources humaines', 'Informatique'] },
    ])
  })

  it('that nobody uses are named too', () => {
    const idle = study(['Courrier', 3_000, [0, 0], [0]], ['Finances', 5_000, [0, 0], [1]])
    for (const method of SUPPORT_METHODS)
      expect(amounts(idle, method)).toEqual([{ code: 'supportUnused', services: ['Courrier'] }])
  })

  it('that no cost reaches ask for no use, by any method', () => {
    const free = study(
      ['Archives', 0, [0, 0, 0, 0], [0]],
      ['Courrier', 0, [0, 0, 1, 0], [0]],
      ['Accueil', 0, [0, 1, 0, 0], [0]],
      ['Finances', 5_000, [0, 0, 0, 0], [1]],
    )
    for (const method of SUPPORT_METHODS) expect(amounts(free, method)).toEqual([500_000])
    const nothing = study(['Archives', 0, [0], [0]])
    for (const method of SUPPORT_METHODS) expect(amounts(nothing, method)).toEqual([0])
  })

  it('without a cost of their own still need a use once others give them theirs', () => {
    const fed = study(['Finances', 5_000, [0, 1], [1]], ['Archives', 0, [0, 0], [0]])
    for (const method of ['stepDown', 'reciprocal'] as const)
      expect(amounts(fed, method)).toEqual([{ code: 'supportUnused', services: ['Archives'] }])
  })

  it('gives the same by every method where supports do not serve each other', () => {
    const apart = study(['A', 777, [0, 0], [3, 4, 5]], ['B', 1_000, [0, 0], [1, 1, 1]])
    expect(amounts(apart, 'stepDown')).toEqual(amounts(apart, 'direct'))
    expect(amounts(apart, 'reciprocal')).toEqual(amounts(apart, 'direct'))
  })

  it('loses no cent by any method, whatever the uses', () => {
    const units = fc.integer({ min: 0, max: 50 })
    const draw = fc
      .record({
        supports: fc.integer({ min: 1, max: 5 }),
        receivers: fc.integer({ min: 1, max: 4 }),
      })
      .chain(({ supports, receivers }) =>
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 1_000_000 }),
            fc.array(units, { minLength: supports, maxLength: supports }),
            fc.array(fc.integer({ min: 1, max: 50 }), {
              minLength: receivers,
              maxLength: receivers,
            }),
          ),
          { minLength: supports, maxLength: supports },
        ),
      )
    always(200, draw, (drawn) => {
      const of = study(
        ...drawn.map(
          ([cost, to, receivers], at) => [`S${String(at)}`, cost, to, receivers] as const,
        ),
      )
      const total = of.supports.reduce((all, { cost }) => all + cost, 0)
      for (const method of SUPPORT_METHODS) {
        const shared = shareSupports(of, method)
        expect(shared.ok && shared.value.reduce<number>((all, one) => all + one, 0)).toBe(total)
      }
    })
  })
})
