import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { key } from './matrix'
import { settle } from './oracle'
import { readExamples } from './read-example'
import { factsOf } from './territory'

const page = readFileSync(new URL('../../docs/settlement.md', import.meta.url), 'utf8')

describe('the second settlement gives what the document states', () => {
  const examples = readExamples(page)

  it('of examples that it reads', () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  it.each(examples.map((example) => [example.text, example] as const))('%s', (_, example) => {
    const settled = settle(factsOf(example.territory))
    expect(settled.refusals).toEqual([])
    expect(new Map([...settled.amounts].map(([id, amount]) => [id, Number(amount)]))).toEqual(
      example.gives,
    )
    expect(settled.named).toEqual(example.named)
    for (const { body, agent, amount } of example.cells)
      expect(Number(settled.matrix.byAgent.get(key(body, agent))?.low ?? 0n)).toBe(amount)
    for (const [body, amount] of example.pooling)
      expect(Number(settled.matrix.poolingByAgent.get(key(body))?.low)).toBe(amount)
  })
})
