import { describe, expect, it } from 'vitest'
import { formattersOf } from '#shared/wording/formatters'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { saysAmount } from '../../../src-renderer/app/amounts/says-amount'

describe('a text that says an amount', () => {
  it.each(['fr', 'en'] as const)('is any that the formats write, in %s', (language) => {
    const format = formattersOf(language)
    for (const value of [0, 5, 100, 21_652_716, -95_000])
      expect([format.cents(cents(value)), format.amount(cents(value))].map(saysAmount)).toEqual([
        true,
        true,
      ])
  })

  it.each(['fr', 'en'] as const)(
    'is the cost of an hour, with its four decimals, in %s',
    (language) => {
      const format = formattersOf(language)
      for (const text of [format.scaled(209_245, 4), format.scaled(-12_345_678, 4)])
        expect(saysAmount(text)).toBe(true)
      for (const text of [format.percent(123_456, 4), '1,234,567', '1.234.567'])
        expect(saysAmount(text)).toBe(false)
    },
  )

  it.each(['fr', 'en'] as const)('is neither a percentage, nor a duration, in %s', (language) => {
    const format = formattersOf(language)
    for (const text of [
      format.percent(9690, 2),
      format.minutes(minutes(531_225)),
      format.integer(1_234_567),
      '15/01/2027',
      '5,69 ETP',
    ])
      expect(saysAmount(text)).toBe(false)
  })
})
