import { expect, it } from 'vitest'
import { calendarTable } from '#shared/domain/imports/calendar-table'
import { day } from '#shared/kernel/day'
import { readIcs } from '../../../src-main/imports/read-ics'

const GUESTS = Array.from(
  { length: 30 },
  (_, at) => `ATTENDEE;CN=Invité ${String(at)}:mailto:i${String(at)}@x.fr`,
)

const SERIES = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTART:20260302T090000',
  'DTEND:20260302T100000',
  'RRULE:FREQ=DAILY;COUNT=100',
  'SUMMARY:Commune A',
  ...GUESTS,
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

it('looks for the people of a series once, not on each of its days: 20,000 guests of a daily one kept the window waiting for twenty seconds', () => {
  const read = readIcs('a.ics', { text: SERIES, encoding: 'utf-8' }, day('2026-12-02'))
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  const { events } = read.value
  expect(events).toHaveLength(100)
  expect(new Set(events.map(({ attendees }) => attendees)).size).toBe(1)
  let asked = 0
  const table = calendarTable('a.ics', read.value, (kind, text) => {
    if (kind === 'agent') asked += 1
    return kind === 'agent' && text === 'Invité 7'
  })
  expect(table.ok && table.value.rows.map(({ cells }) => cells[0])).toEqual(
    Array.from({ length: 100 }, () => 'Invité 7'),
  )
  expect(asked).toBeLessThan(2 * GUESTS.length)
})
