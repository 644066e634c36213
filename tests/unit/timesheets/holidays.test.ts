import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, day } from '#shared/kernel/day'
import { holidayRegion } from '#shared/domain/timesheets/holiday-region'
import type { HolidayRegion } from '#shared/domain/timesheets/holidays'
import { holidayOn } from '#shared/domain/timesheets/holidays'

const ofYear = (year: number, region: HolidayRegion, of = holidayOn) => {
  const days = Array.from({ length: 365 }, (_, index) =>
    addDays(day(`${String(year)}-01-01`), index),
  )
  return days.flatMap((on) => {
    const holiday = of(on, region)
    return holiday === null ? [] : [`${on.slice(5)} ${holiday}`]
  })
}

const IN_2027 = [
  '01-01 newYear',
  '03-29 easterMonday',
  '05-01 labourDay',
  '05-06 ascension',
  '05-08 victoryDay',
  '05-17 whitMonday',
  '07-14 nationalDay',
  '08-15 assumption',
  '11-01 allSaints',
  '11-11 armistice',
  '12-25 christmas',
]

describe('public holidays', () => {
  it('are eleven in France in 2027', () => {
    expect(ofYear(2027, 'france')).toEqual(IN_2027)
  })

  it('are two more in Alsace and Moselle', () => {
    const extra = ofYear(2027, 'alsaceMoselle').filter((text) => !IN_2027.includes(text))
    expect(extra).toEqual(['03-26 goodFriday', '12-26 saintStephen'])
  })

  it('share a day where Ascension falls on 8 May (1997) or Labour Day (2008), and the day stays one', () => {
    expect(holidayOn(day('1997-05-08'), 'france')).not.toBeNull()
    expect(holidayOn(day('2008-05-01'), 'france')).not.toBeNull()
    expect(holidayOn(day('2008-05-02'), 'france')).toBeNull()
  })

  describe('wherever the machine is', () => {
    afterEach(() => {
      vi.unstubAllEnvs()
      vi.resetModules()
    })

    // Zones whose clocks go back between Easter and Pentecost, or change at midnight.
    it.each([
      'Europe/Paris',
      'Australia/Sydney',
      'America/Santiago',
      'Asia/Beirut',
      'Pacific/Pago_Pago',
    ])('fall on the same days in %s', async (zone) => {
      vi.stubEnv('TZ', zone)
      vi.resetModules()
      const fresh = await import('#shared/domain/timesheets/holidays')
      expect(ofYear(2027, 'france', fresh.holidayOn)).toEqual(IN_2027)
      expect(ofYear(2024, 'alsaceMoselle', fresh.holidayOn)).toContain('03-29 goodFriday')
      expect(fresh.holidayOn(day('2024-05-20'), 'france')).toBe('whitMonday')
    })
  })

  it('follow the employer’s department, told by its INSEE code before its postal code', () => {
    const place = (inseeCode: string | null, postalCode: string) =>
      holidayRegion({ inseeCode, address: { street: '', city: '', postalCode } })
    expect(place('67482', '')).toBe('alsaceMoselle')
    expect(place(null, '57000')).toBe('alsaceMoselle')
    expect(place(null, '68000')).toBe('alsaceMoselle')
    expect(place('88300', '67420')).toBe('france')
    expect(place(null, '21440')).toBe('france')
    expect(place(null, '')).toBe('france')
    expect(holidayRegion(undefined)).toBe('france')
  })
})
