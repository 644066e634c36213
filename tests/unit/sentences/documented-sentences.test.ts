import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { objections, sampleContext, told, understand } from './sample-week'

const DOCUMENT = new URL('../../../docs/sentences.md', import.meta.url)
const ROW = /^\| `(.+?)` +\| (.+?) +\|$/

const examples = readFileSync(DOCUMENT, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const match = ROW.exec(line)
    return match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const]
  })

describe('what the documentation of sentences says', () => {
  it('holds examples', () => expect(examples.length).toBeGreaterThan(60))

  it.each(examples)('« %s »', (sentence, expected) => {
    const understood = understand(sentence, sampleContext())
    expect([...told(understood.entries), ...objections(sentence, understood)]).toEqual(
      expected.split('<br>'),
    )
  })
})
