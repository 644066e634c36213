import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { sameJson } from '#shared/kernel/same-json'
import { always } from '../../always'

/** Few values and few keys, so that two of them are often the same, or nearly. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -0, 1, 10, '', '1', 'é', '"', '\uD800', 'null'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('a', 'b', 'constructor', '10', '9', '__proto__'),
      fc.option(tie('value'), { nil: undefined, freq: 6 }),
      { maxKeys: 3 },
    ),
  ),
}))

/** The same value with the members of its objects the other way round. */
const turned = (one: unknown): unknown => {
  if (Array.isArray(one)) return one.map(turned)
  if (typeof one !== 'object' || one === null) return one
  return Object.fromEntries(
    Object.entries(one)
      .map(([key, member]: readonly [string, unknown]) => [key, turned(member)] as const)
      .reverse(),
  )
}

describe('two values are the same', () => {
  it('where their canonical JSON is, and nowhere else', () => {
    let same = 0
    always(20_000, fc.tuple(value, value), ([a, b]) => {
      const expected = canonicalJson(a) === canonicalJson(b)
      if (expected) same += 1
      expect([sameJson(a, b), sameJson(b, a)]).toEqual([expected, expected])
    })
    expect(same).toBeGreaterThan(20)
  })

  it('in whatever order their members come', () => {
    always(5000, value, (one) => {
      expect(sameJson(one, turned(one))).toBe(true)
    })
  })

  it('with members left out or undefined, but not with members of no value', () => {
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(sameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true)
    expect(sameJson({ a: 1, b: null }, { a: 1 })).toBe(false)
    expect(sameJson({ a: 1 }, { b: 1 })).toBe(false)
    expect(sameJson({ a: 1, c: undefined }, { a: 1, b: 1 })).toBe(false)
  })

  it('never with a fraction, of which no fingerprint holds', () => {
    expect(() => sameJson({ a: [1, 0.5] }, { a: [1, 0.5] })).toThrow('safe integer')
    expect(() => sameJson(2, 0.5)).toThrow('safe integer')
  })
})
