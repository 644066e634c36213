import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { positiveCentsField } from '#shared/kernel/fields'
import { read } from '#shared/kernel/read'
import { failureSentence } from '#shared/wording/failure-sentence'

const priceList = z.strictObject({ tariff: positiveCentsField, lines: z.array(z.string()).min(1) })

const sentences = (input: unknown): readonly string[] => {
  const answer = read(priceList, input)
  return answer.ok ? [] : answer.failures.map((each) => failureSentence(each, 'fr'))
}

describe('what is wrong with an input', () => {
  test('is told of an empty list as of one that lacks a line, not as of a value out of range', () => {
    expect(sentences({ tariff: 2000, lines: [] })).toEqual([
      'La liste « lines » est vide. Ajoutez au moins une ligne.',
    ])
  })

  test('is told of a negative tariff without a word of refunds received', () => {
    expect(sentences({ tariff: -1, lines: ['Heure'] })).toEqual([
      '« tariff » ne peut pas être négatif. Retirez le signe moins.',
    ])
  })
})
