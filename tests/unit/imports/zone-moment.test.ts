import { afterEach, describe, expect, it, vi } from 'vitest'
import { day } from '#shared/kernel/day'
import { zoneMoment } from '../../../src-main/imports/zone-moment'

afterEach(() => {
  vi.unstubAllGlobals()
})

const elevenIn = (zone: string) => ({
  day: day('2027-01-05'),
  seconds: 39_600,
  zone,
  allDay: false,
})

/** Counts the clocks that are asked for from now on. */
function countedClocks(): () => number {
  let made = 0
  class Counted extends Intl.DateTimeFormat {
    constructor(locale: string, options: Intl.DateTimeFormatOptions) {
      made += 1
      super(locale, options)
    }
  }
  vi.stubGlobal('Intl', { DateTimeFormat: Counted })
  return () => made
}

describe('the moment of a time in a zone', () => {
  it('takes one clock for all the times of a zone, however its name is written: 40 KB of calendar took 4.6 GB', () => {
    const made = countedClocks()
    const moments = ['Pacific/Noumea', 'pacific/noumea', 'PACIFIC/NOUMEA'].map((zone) =>
      zoneMoment(elevenIn(zone)),
    )
    expect(new Set(moments).size).toBe(1)
    expect(made()).toBe(1)
  })

  it('asks once for the clock of a zone that is not known: each time made an error', () => {
    const made = countedClocks()
    expect([1, 2, 3].map(() => zoneMoment(elevenIn('Ailleurs/Loin')))).toEqual([null, null, null])
    expect(made()).toBe(1)
  })

  it('is none where the zone is not known', () => {
    const time = { day: day('2027-01-05'), seconds: 0, zone: 'Nulle/Part', allDay: false }
    expect(zoneMoment(time)).toBeNull()
  })
})
