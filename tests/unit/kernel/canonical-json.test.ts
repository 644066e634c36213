import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/kernel/canonical-json'

describe('canonical JSON', () => {
  it('sorts names by their letters, in records within lists too, and leaves out what is not there', () => {
    expect(canonicalJson({ b: 1, a: [{ d: undefined, c: null }, true], '10': '', '9': -0 })).toBe(
      '{"10":"","9":0,"a":[{"c":null},true],"b":1}',
    )
    expect(canonicalJson({ 'é"\n': 'é"\n', __proto__: null })).toBe(String.raw`{"é\"\n":"é\"\n"}`)
    expect(canonicalJson([])).toBe('[]')
    expect(canonicalJson({})).toBe('{}')
  })

  it('refuses what would not be the same everywhere', () => {
    for (const value of [0.1, 2 ** 53, NaN, undefined, [undefined], { a: 1n }, () => 0])
      expect(() => canonicalJson(value)).toThrow()
  })

  it('says the same as JSON that is read back', () => {
    const sample: unknown = JSON.parse(
      readFileSync('resources/samples/both-directions.quotite.json', 'utf8'),
    )
    const text = canonicalJson(sample)
    expect(JSON.parse(text)).toEqual(sample)
    expect(canonicalJson(JSON.parse(text))).toBe(text)
    expect(text).not.toMatch(/\n/)
  })
})
