import { describe, expect, it } from 'vitest'
import { day, readDay } from '#shared/kernel/day'
import { surroundings } from '../../../src-main/shell/surroundings'

const author = (): string => 'Claire Morel'

describe('the day of the desk', () => {
  it('is that of the example that is open, and the calendar’s for any other workspace', () => {
    let example: ReturnType<typeof readDay> = day('2027-01-15')
    const { today } = surroundings({}, author, () => example)
    expect(today()).toBe('2027-01-15')
    example = null
    expect(today()).not.toBe('2027-01-15')
    expect(readDay(today())).toBe(today())
  })

  it('is the one that a test fixes, over any other', () => {
    const { today } = surroundings({ QUOTITE_TODAY: '2026-12-21' }, author, () => day('2027-01-15'))
    expect(today()).toBe('2026-12-21')
  })
})
