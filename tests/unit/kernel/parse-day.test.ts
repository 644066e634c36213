import { describe, expect, it } from 'vitest'
import { parseDay } from '#shared/kernel/parse-day'

describe('a day is read as it was typed', () => {
  it.each([
    ['14/01/2027', '2027-01-14'],
    ['14/1/27', '2027-01-14'],
    [' 14.1.2027 ', '2027-01-14'],
    ['14 01 2027', '2027-01-14'],
    ['14012027', '2027-01-14'],
    ['2027-01-14', '2027-01-14'],
    ['29/02/2028', '2028-02-29'],
  ])('« %s »', (text, expected) => {
    expect(parseDay(text)).toBe(expected)
  })

  it.each(['', '29/02/2027', '32/01/2027', '01/13/2027', '14/01', 'demain', '2027-1-14'])(
    'and « %s » is no day of the calendar',
    (text) => {
      expect(parseDay(text)).toBeNull()
    },
  )
})
