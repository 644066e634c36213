import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt, instantMillis } from '#shared/kernel/instant'

describe('an instant', () => {
  it('is the same number as the machine’s own clock would give, and is written from it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        (date) => {
          expect(instantMillis(date.toISOString())).toBe(date.getTime())
          expect(instantAt(date.getTime())).toBe(date.toISOString())
        },
      ),
    )
  })

  it('may be written without its seconds or with more than milliseconds', () => {
    expect(instantMillis('1970-01-01T00:01Z')).toBe(60_000)
    expect(instantMillis('1970-01-01T00:00:01.5Z')).toBe(1500)
    expect(instantMillis('1970-01-01T00:00:00.123456789Z')).toBe(123)
  })

  it('is never guessed', () => {
    for (const text of ['', '2027-01-12', '2027-01-12T09:00', '2027-02-30T09:00:00Z'])
      expect(() => instantMillis(text)).toThrow()
  })
})
