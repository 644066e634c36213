import ICAL from 'ical.js'
import { afterEach, expect, it, vi } from 'vitest'
import { day } from '#shared/kernel/day'
import { readIcs } from '../../../src-main/imports/read-ics'

afterEach(() => {
  vi.restoreAllMocks()
})

/** A calendar with one daily series. */
const daily = (count: number, lines: readonly string[], zone = '') => ({
  encoding: 'utf-8' as const,
  text: [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    `DTSTART${zone}:20260302T090000`,
    `DTEND${zone}:20260302T100000`,
    `RRULE:FREQ=DAILY;COUNT=${String(count)}`,
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
})

function eventsOf(calendar: ReturnType<typeof daily>) {
  const read = readIcs('agenda.ics', calendar, day('2026-12-02'))
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  return read.value.events
}

it('the texts of a series are read once, not on each of its days: twenty titles of 800 KB took minutes', () => {
  const asked = vi.spyOn(ICAL.Component.prototype, 'getFirstPropertyValue')
  const lookedFor = vi.spyOn(ICAL.Component.prototype, 'hasProperty')
  const callsFor = (count: number): number => {
    asked.mockClear()
    lookedFor.mockClear()
    expect(eventsOf(daily(count, ['SUMMARY:Commune A']))).toHaveLength(count)
    return asked.mock.calls.length + lookedFor.mock.calls.length
  }
  expect(callsFor(200)).toBe(callsFor(2))
})

it.each([
  ['title', ['SUMMARY:'.concat('Commune A '.repeat(1500))], ''],
  ['place', ['SUMMARY:A', 'LOCATION:'.concat('Commune A '.repeat(1500))], ''],
  ['guest', ['SUMMARY:A', `ATTENDEE;CN=${'Commune A '.repeat(1500)}:mailto:a@x.fr`], ''],
  ['name of a zone', ['SUMMARY:A'], `;TZID=${'W. Europe '.repeat(100)}`],
])('a %s longer than any is refused once, with its beginning', (_, lines, zone) => {
  const events = eventsOf(daily(200, lines, zone))
  expect(events).toMatchObject([{ line: 2, fault: { code: 'brokenEvent' } }])
  expect(events[0]?.fault?.found).toMatch(/^(?:Commune A|W\. Europe)/)
  expect(events[0]?.fault?.found.length).toBeLessThanOrEqual(80)
})

it('a title as long as a cell may be is read', () => {
  expect(eventsOf(daily(3, [`SUMMARY:${'a'.repeat(10_000)}`]))).toHaveLength(3)
})
