import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Minutes } from '#shared/kernel/minutes'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { formatMinutes, formatMinutesShort } from '#shared/wording/format'

const DAY = minutes(MINUTES_PER_DAY)
const read = (text: string) => parseDuration(text, DAY)

describe('a duration as people type it', () => {
  it.each([
    ['1h30', 90],
    ['1H30', 90],
    ['1:30', 90],
    ['01:30:00', 90],
    ['1 h 30', 90],
    ['1\u00A0h\u00A030', 90],
    ['1h30m', 90],
    ['1 h 30 min', 90],
    ['1,5', 90],
    ['1.5', 90],
    ['1,5 h', 90],
    ['90m', 90],
    ['90 min', 90],
    ['90mn', 90],
    ['90’', 90],
    ['1h', 60],
    ['1h5', 65],
    ['1:5', 65],
    ['h30', 30],
    [':30', 30],
    ['0h30', 30],
    [',5', 30],
    ['2', 120],
    [' 2 h ', 120],
    ['0', 0],
    ['24h', 1440],
    ['24:00', 1440],
    ['2 heures', 120],
    ['1 heure 30', 90],
    ['1 heure 30 minutes', 90],
    ['1,5 heure', 90],
    ['2 hours', 120],
    ['30 minutes', 30],
    ['\u200E1h\u200B30', 90],
  ])('reads « %s » as %d minutes', (text, expected) => {
    expect(read(text)).toEqual({ ok: true, value: { minutes: expected, exact: true } })
  })

  it.each([
    ['0,33', 20],
    ['0,67', 40],
    ['1:30:29', 90],
    ['1:30:30', 91],
    ['0.33 h', 20],
    ['1,333333', 80],
    ['2,33333333333333', 140],
    ['0,0083', 0],
    ['0,0084', 1],
  ])('brings « %s » to the nearest minute (%d) and says so', (text, expected) => {
    expect(read(text)).toEqual({ ok: true, value: { minutes: expected, exact: false } })
  })

  it.each([
    ['', 'durationEmpty'],
    ['   ', 'durationEmpty'],
    ['abc', 'durationUnreadable'],
    ['1h30h', 'durationUnreadable'],
    ['1,5m', 'durationUnreadable'],
    ['1,5,5', 'durationUnreadable'],
    ['1 30', 'durationUnreadable'],
    ['1e3', 'durationUnreadable'],
    ['١', 'durationUnreadable'],
    ['99999999999', 'durationUnreadable'],
    ['1h75', 'durationMinutesOver59'],
    ['1:60', 'durationMinutesOver59'],
    ['1:60:00', 'durationUnreadable'],
    ['1:30:60', 'durationUnreadable'],
    [':75', 'durationMinutesOver59'],
    ['-1h', 'durationNegative'],
    ['−0 h 30', 'durationNegative'],
    ['24h01', 'durationOver'],
    ['45', 'durationOver'],
    ['1441m', 'durationOver'],
  ])('refuses « %s » because of %s', (text, code) => {
    const answer = read(text)
    expect(answer.ok ? [] : answer.failures.map((one) => one.code)).toEqual([code])
  })

  it('tells what was understood of a duration that is too long', () => {
    const answer = read('45')
    expect(answer).toEqual({
      ok: false,
      failures: [{ code: 'durationOver', found: '45', read: 2700, most: 1440 }],
    })
  })

  it('reads back every duration of a week as the product writes it, in tables and in sentences', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 * MINUTES_PER_DAY }),
        fc.constantFrom('fr' as const, 'en' as const),
        (value, language) => {
          const most = minutes(7 * MINUTES_PER_DAY)
          const expected = { ok: true, value: { minutes: value, exact: true } }
          expect(parseDuration(formatMinutes(minutes(value), language), most)).toEqual(expected)
          expect(parseDuration(formatMinutesShort(minutes(value), language), most)).toEqual(
            expected,
          )
        },
      ),
    )
  })

  it('reads a year as French tables write it, with thousands apart', () => {
    expect(parseDuration('1 611 h 15', minutes(600_000))).toEqual({
      ok: true,
      value: { minutes: 1611 * 60 + 15, exact: true },
    })
  })

  it('is never more than half a minute away from the decimals typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 999 }),
        (hours, thousandths) => {
          const answer = read(`${hours},${String(thousandths).padStart(3, '0')}`)
          if (!answer.ok) throw new Error('refused')
          const exactThousandths = (hours * 1000 + thousandths) * 60
          expect(Math.abs(answer.value.minutes * 1000 - exactThousandths) * 2).toBeLessThanOrEqual(
            1000,
          )
          expect(answer.value.exact).toBe(exactThousandths % 1000 === 0)
        },
      ),
    )
  })

  it('answers any text with whole minutes within the limit, or with reasons', () => {
    const typed = fc.string({
      unit: fc.constantFrom(
        '0',
        '1',
        '2',
        '5',
        '9',
        'h',
        ':',
        ',',
        '.',
        'm',
        'in',
        ' ',
        '-',
        '\u00A0',
      ),
      maxLength: 10,
    })
    fc.assert(
      fc.property(typed, (text) => {
        const answer = read(text)
        if (!answer.ok) {
          expect(answer.failures).toHaveLength(1)
          return
        }
        expect(Number.isInteger(answer.value.minutes)).toBe(true)
        expect(answer.value.minutes).toBeGreaterThanOrEqual(0)
        expect(answer.value.minutes).toBeLessThanOrEqual(MINUTES_PER_DAY)
      }),
    )
  })
})

describe('a duration in days', () => {
  const SEVEN_HOURS = minutes(420)
  const days = (text: string, length: Minutes | null = SEVEN_HOURS) =>
    parseDuration(text, DAY, length)

  it.each([
    ['1/2j', 210],
    ['1/2 j', 210],
    ['½j', 210],
    ['½ j', 210],
    ['½ journée', 210],
    ['demi-journée', 210],
    ['demi journée', 210],
    ['0,5j', 210],
    ['0.5 j', 210],
    ['1j', 420],
    ['1 jour', 420],
    ['1 journée', 420],
    ['2 jours', 840],
    ['1,5j', 630],
    ['1½j', 630],
    ['1 1/2 j', 630],
    ['1/4 j', 105],
    ['3/4j', 315],
    ['1 J', 420],
    ['1 day', 420],
  ])('reads « %s » of a 7 h day as %d minutes', (text, expected) => {
    expect(days(text)).toEqual({ ok: true, value: { minutes: expected, exact: true } })
  })

  it('goes to the nearest minute of the agent’s day and says so', () => {
    expect(days('½j', minutes(405))).toEqual({ ok: true, value: { minutes: 203, exact: false } })
    expect(days('1/3j', minutes(420))).toEqual({ ok: true, value: { minutes: 140, exact: true } })
  })

  it('is refused where nobody knows how long the day is', () => {
    expect(days('1/2j', null)).toEqual({
      ok: false,
      failures: [{ code: 'durationDayUnknown', found: '1/2j' }],
    })
  })

  it.each([
    ['j', 'durationUnreadable'],
    ['jour', 'durationUnreadable'],
    ['1/0j', 'durationUnreadable'],
    ['1/2', 'durationUnreadable'],
    ['½', 'durationUnreadable'],
    ['1j30', 'durationUnreadable'],
    ['11/2j', 'durationUnreadable'],
    ['-1j', 'durationNegative'],
    ['4 jours', 'durationOver'],
  ])('refuses « %s » because of %s', (text, code) => {
    const answer = days(text)
    expect(answer.ok ? [] : answer.failures.map((one) => one.code)).toEqual([code])
  })

  it('changes nothing to hours and minutes', () => {
    for (const text of ['1h30', '1:30', '1,5', '1.5', '90m', '90 min'])
      expect(days(text)).toEqual({ ok: true, value: { minutes: 90, exact: true } })
  })
})
