import { describe, expect, it } from 'vitest'
import { answersOf } from './example-answers'
import { readExample } from './read-example'
import { settlementDocument } from './settlement-document'

const { rules, paragraphs, examples } = settlementDocument()

/** `limits`, then `limits (2)`: each example has a name. */
const titled = examples.map((example, at) => {
  const before = examples.slice(0, at).filter(({ rule }) => rule === example.rule).length
  const title = before === 0 ? example.rule : `${example.rule} (${String(before + 1)})`
  return [title, example] as const
})

describe('the settlement, as its specification works it out', () => {
  it.each(titled)('%s', (_, example) => {
    const read = readExample(example)
    const documented = read.settlements.map(({ answers }) => answers)
    expect(answersOf(read)).toEqual(documented)
  })
})

describe('the specification of the settlement', () => {
  it('has a paragraph for each rule of its table, which begins with the name of the rule', () => {
    expect(rules.length).toBeGreaterThan(20)
    expect([...new Set(paragraphs)].toSorted()).toEqual(rules.map(({ name }) => name).toSorted())
  })

  it('works out an example of each rule but that of whole months, which computes nothing', () => {
    const shown = new Set(examples.map(({ rule }) => rule))
    const missing = rules.filter(({ name }) => !shown.has(name)).map(({ name }) => name)
    expect(missing).toEqual(['whole-months'])
  })

  it('is read to the word: an unknown one fails with its line', () => {
    const strange = { rule: 'limits', line: 40, facts: ['agreement from 2026-01-01', 'lends Anne'] }
    expect(() => readExample(strange)).toThrow('docs/settlement.md:41: “lends Anne”')
  })
})
