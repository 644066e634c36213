import type { Day } from '#shared/kernel/day'
import { addDays } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { withoutTurns } from '#shared/kernel/turns'

/** An event of a calendar that is written. */
export interface WrittenEvent {
  /** The same for the same hours each time they are written: other programs replace what they have of it. */
  readonly uid: string
  readonly day: Day
  /** Minutes since midnight in Paris; `null` where only the day is known. */
  readonly start: number | null
  readonly minutes: Minutes
  readonly summary: string
}

/** A calendar that is written. */
export interface WrittenCalendar {
  readonly name: string
  /** The day of the writing. */
  readonly today: Day
  readonly events: readonly WrittenEvent[]
}

/** The rules of France since 1996: the last Sundays of March and October, at one o'clock UTC. */
const PARIS = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** The most bytes of a line (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/** Text with the characters that have a meaning in a calendar escaped (RFC 5545, 3.3.11), and no other control character (3.1). */
const escaped = (text: string): string =>
  withoutTurns(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n?|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ')

/** How many bytes a character takes in UTF-8. */
const bytesOf = (code: number): number =>
  code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4

/** A line cut into lines of 75 bytes at most, each after the first beginning with a space; no character is cut. */
function folded(line: string): string {
  const parts: string[] = []
  let [part, length] = ['', 0]
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0) ?? 0)
    if (length + size > LONGEST_LINE) {
      parts.push(part)
      part = ' '
      length = 1
    }
    part += character
    length += size
  }
  return [...parts, part].join('\r\n')
}

const date = (day: Day): string => day.replaceAll('-', '')

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}00`

/**
 * When an event is: its beginning in Paris and its exact duration, which a change of clocks does not alter; a day where no
 * beginning is known.
 */
function timeLines({ day, start, minutes }: WrittenEvent): readonly string[] {
  if (start === null)
    return [
      `DTSTART;VALUE=DATE:${date(day)}`,
      `DTEND;VALUE=DATE:${date(addDays(day, 1))}`,
      'TRANSP:TRANSPARENT',
    ]
  return [
    `DTSTART;TZID=Europe/Paris:${date(day)}T${clock(start)}`,
    `DURATION:PT${String(Math.floor(minutes / 60))}H${String(minutes % 60)}M`,
  ]
}

/** A calendar as the text of a file (iCalendar, RFC 5545). */
export function calendarText({ name, today, events }: WrittenCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Quotite//Hours//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Europe/Paris',
    ...PARIS,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      `DTSTAMP:${date(today)}T000000Z`,
      ...timeLines(event),
      `SUMMARY:${escaped(event.summary)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
