import { afterEach, describe, expect, it, vi } from 'vitest'
import { day } from '#shared/kernel/day'
import { zoneMoment } from '../../../src-main/imports/zone-moment'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the moment of a time in a zone', () => {
  it('takes one clock for all the times of a zone, however its name is written: 40 KB of calendar took 4.6 GB', () => {
    let made = 0
    class Counted extends Intl.DateTimeFormat {
      constructor(locale: string, options: Intl.DateTimeFormatOptions) {
        super(locale, options)
        made += 1
      }
    }
    vi.stubGlobal('Intl', { DateTimeFormat: Counted })
    const moments = ['Pacific/Noumea', 'pacific/noumea', 'PACIFIC/NOUMEA'].map((zone) =>
      zoneMoment({ day: day('2027-01-05'), seconds: 39_600, zone, allDay: false }),
    )
    expect(new Set(moments).size).toBe(1)
    expect(made).toBe(1)
  })

  it('is none where the zone is not known', () => {
    const time = { day: day('2027-01-05'), seconds: 0, zone: 'Nulle/Part', allDay: false }
    expect(zoneMoment(time)).toBeNull()
  })
})
