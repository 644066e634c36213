import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { always } from '../../always'
import { fieldLines } from '../../../src-main/workspace-file/field-lines'
import { scanJson } from '../../../src-main/workspace-file/json-scanner'
import { textPlace } from '../../../src-main/workspace-file/text-place'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the JSON scanner', () => {
  it('takes exactly what JSON.parse takes, whatever is cut out of a document or put into it', () => {
    const damage = fc.tuple(
      fc.json({ maxDepth: 4 }),
      fc.nat(60),
      fc.nat(4),
      fc.constantFrom('', ',', '"', '}', ']', '\\', '\\u12', '-', '.', 'e', 'tru', '\n', ' ', '01'),
    )
    always(2_000, damage, ([text, at, removed, put]) => {
      const start = at % (text.length + 1)
      const damaged = text.slice(0, start) + put + text.slice(start + removed)
      expect(scanJson(damaged) === null).toBe(parses(damaged))
    })
  })

  it('calls every unfinished beginning of a document cut, and nothing else', () => {
    const document = '{"a": [1, -2.5e3, "b\\u00e9\\n", true, false, null], "c": {}}'
    for (let length = 0; length < document.length; length += 1)
      expect(scanJson(document.slice(0, length))?.kind).toBe('cut')
    expect(scanJson('{"a": 1,}')?.kind).toBe('wrong')
    expect(scanJson('{"a": 1} {')?.kind).toBe('wrong')
  })

  it('tells where it stops', () => {
    const text = '{\n  "a": 1,\n  "b": oops\n}'
    const stop = scanJson(text)
    expect(stop && textPlace(text, stop.offset)).toEqual({ line: 3, column: 8 })
  })

  it('gives up on a document nested beyond reason instead of running out of memory', () => {
    expect(scanJson('['.repeat(1_000_000))?.kind).toBe('tooDeep')
  })
})

describe('the lines of fields', () => {
  const text = '{\n"a": 1,\n"list": [\n{"b": 2},\n{"b": 3,\n"c": 4}\n]\n}'

  it('are found by dotted path', () => {
    const lines = fieldLines(text, ['a', 'list.0.b', 'list.1.c', ''])
    expect([...lines.values()]).toEqual([2, 4, 6, 1])
  })

  it('are those of what should hold it when a field is missing', () => {
    expect(fieldLines(text, ['list.1.d.e']).get('list.1.d.e')).toBe(5)
  })
})
