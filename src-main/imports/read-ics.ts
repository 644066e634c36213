import { appendAll } from '#shared/kernel/append-all'
import ICAL from 'ical.js'
import type { Calendar, CalendarEvent } from '#shared/domain/imports/calendar-table'
import type { ImportFileFailure } from '#shared/domain/imports/import-failures'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import { parisMoment } from '#shared/domain/imports/paris-moment'
import {
  daysTested,
  recurrence,
  recurrenceWindow,
  type RecurrenceWindow,
} from '#shared/domain/imports/recurrence-days'
import { addDays, dayNumber, type Day } from '#shared/kernel/day'
import { failure, success, type Result } from '#shared/kernel/result'
import type { DecodedText } from './decode-text'
import { calendarsOf } from './parse-calendar'
import type { BrokenEvent } from './spare-events'
import { isInParis, type CivilTime } from './civil-time'
import { zoneMoment } from './zone-moment'
import { calendarEntry, isStarted, type CalendarEntry, type StartedEntry } from './calendar-entry'
import { latestVersions, type Overrides } from './latest-versions'
import { overlongEntries, textsOf } from './event-texts'
import { attendeesOf, civilTimes, ruleOf, textOf } from './ics-values'

const DAY = 86_400
/** The most days of an entry without hours. */
const LONGEST_ENTRY = 366

/** How long an event lasts that begins at a time: over a change of the clocks, the hours that pass. */
function lastingFrom(
  { component, start, end }: StartedEntry,
  from: CivilTime,
): number | 'zone' | null {
  if (end === null) {
    const duration = component.getFirstPropertyValue('duration')
    return duration instanceof ICAL.Duration ? duration.toSeconds() : null
  }
  const [one, other] = [zoneMoment(start), zoneMoment(end)]
  if (start.zone !== end.zone) return one === null || other === null ? 'zone' : other - one
  const shown = (dayNumber(end.day) - dayNumber(start.day)) * DAY + end.seconds - start.seconds
  if (!isInParis(start)) return shown
  const last = from.seconds + shown
  const to = { day: addDays(from.day, Math.floor(last / DAY)), seconds: ((last % DAY) + DAY) % DAY }
  return parisMoment(to) - parisMoment(from)
}

/** The last minute of a day, at which some programs end it. */
const LAST_MINUTE = DAY - 60

/** How many days an entry takes that ends where a day does: some programs write one of whole days from midnight to midnight. */
function wholeDays({ component, start, end }: StartedEntry): number {
  if (end === null) {
    const duration = component.getFirstPropertyValue('duration')
    return duration instanceof ICAL.Duration ? duration.toSeconds() / DAY : 0
  }
  const days = dayNumber(end.day) - dayNumber(start.day)
  if (end.seconds >= LAST_MINUTE) return days + 1
  return end.seconds === 0 ? days : 0
}

/** How many days an entry without hours takes; `null` where it has hours. */
function daysTaken(entry: StartedEntry, at: CivilTime): number | null {
  const days = wholeDays(entry)
  if (entry.start.allDay) return Math.max(1, Math.floor(days))
  return at.seconds === 0 && days >= 1 && Number.isInteger(days) ? days : null
}

/** What calendars of several people call an event on a day: of a series, its occurrence, wherever that was moved to. */
function copyOf({ component, replaces, version }: StartedEntry, day: Day) {
  const { uid, isSeries } = textsOf(component)
  const occurrence = replaces ?? (isSeries ? day : null)
  return uid === '' ? {} : { copy: { of: JSON.stringify([uid, occurrence]), version } }
}

/** What an entry says, at one of its times; an event that goes past midnight is cut there. */
function eventsOn(entry: StartedEntry, at: CivilTime): readonly CalendarEvent[] {
  const { component, line, calendar, start } = entry
  const { day } = at
  const { summary, organizer, place, category, saysLength, fault } = textsOf(component)
  const common = {
    line,
    summary,
    calendar,
    organizer,
    ...attendeesOf(component),
    place,
    category,
    ...(saysLength ? { saysLength: true as const } : {}),
    ...copyOf(entry, day),
  }
  const whole = { ...common, day, start: Math.floor(at.seconds / 60), fault: null }
  const faulty = (code: FaultOfEvent): readonly CalendarEvent[] => [
    { ...whole, seconds: 0, fault: { code, found: summary } },
  ]
  if (fault !== null) return faulty(fault)
  const days = saysLength && !start.allDay ? null : daysTaken(entry, at)
  if (days !== null) {
    if (days > LONGEST_ENTRY) return faulty('tooManyDays')
    return [{ ...whole, seconds: 0, wholeDays: { from: day, to: addDays(day, days - 1) } }]
  }
  const seconds = lastingFrom(entry, at)
  if (seconds === 'zone') return faulty('zone')
  if (seconds === null) return faulty('noEnd')
  if (seconds < 0) return faulty('endBeforeStart')
  if (seconds > DAY + CLOCK_CHANGE) return faulty('tooManyDays')
  const next = addDays(day, 1)
  const today = isInParis(start)
    ? parisMoment({ day: next, seconds: 0 }) - parisMoment(at)
    : DAY - at.seconds
  // Hours that this program has written are of their day, whatever was typed over their length.
  if (seconds <= today || saysLength) return [{ ...whole, seconds }]
  return [
    { ...whole, seconds: today },
    { ...whole, day: next, start: 0, seconds: seconds - today },
  ]
}

type FaultOfEvent =
  | 'cancelled'
  | 'tentative'
  | 'noEnd'
  | 'tooManyDays'
  | 'recurrence'
  | 'tooManyRepetitions'
  | 'zone'
  | 'endBeforeStart'

/** A day on which the clocks go back has an hour more. */
const CLOCK_CHANGE = 3600

/** How many days the rules of one calendar may try: some seconds of work, and far more than an office's calendar of ten years needs. */
const MOST_TRIED = 30_000_000

/** What unfolding the rules of a calendar comes to. */
interface Unfolding {
  /** What is left of the days that they may try. */
  tries: number
  /** Entries that repeat after the window too. */
  readonly goingOn: StartedEntry[]
}

/** All the times of an entry, those of its rule included, without those taken out or replaced. */
function occurrences(
  entry: StartedEntry,
  overrides: Overrides,
  today: Day,
  unfolding: Unfolding,
): readonly CalendarEvent[] {
  const { component, start, uid } = entry
  const refused = (
    at: CivilTime,
    code: 'recurrence' | 'tooManyRepetitions' = 'recurrence',
  ): readonly CalendarEvent[] =>
    eventsOn(entry, at)
      .slice(0, 1)
      .map((event) => ({ ...event, fault: { code, found: event.summary } }))
  if (entry.isRange) return refused(start)
  const rules = component.getAllProperties('rrule')
  const rule = rules.length === 1 ? ruleOf(component, start) : null
  const [added, without] = [civilTimes(component, 'rdate'), civilTimes(component, 'exdate')]
  const isOdd =
    (rules.length > 0 && rule === null) || component.getAllProperties('exrule').length > 0
  if (isOdd || [...added, ...without].includes(null)) return refused(start)
  const out = new Set<string>(without.flatMap((time) => time?.day ?? []))
  const window = recurrenceWindow(today)
  unfolding.tries -= rule === null ? 0 : daysTested(rule, start.day, window)
  if (rule !== null && unfolding.tries < 0) return refused(start, 'tooManyRepetitions')
  const { days, goesOn } =
    rule === null ? { days: [start.day], goesOn: false } : recurrence(rule, start.day, window)
  const times = [
    ...days.map((day) => ({ ...start, day })),
    ...added.flatMap((time) =>
      time === null
        ? []
        : [{ ...start, day: time.day, ...(time.allDay ? {} : { seconds: time.seconds }) }],
    ),
  ]
  const distinct = new Map(times.map((time) => [`${time.day} ${String(time.seconds)}`, time]))
  const range = entry.replaces === null ? overrides.ranges.get(uid) : undefined
  const isEnded = range !== undefined && range.from <= window.to
  if (goesOn && !isEnded) unfolding.goingOn.push(entry)
  return [...distinct.values()].flatMap((time): readonly CalendarEvent[] => {
    const isReplaced = entry.replaces === null && overrides.replaced.has(`${uid} ${time.day}`)
    if (out.has(time.day) || isReplaced) return []
    if (range === undefined || time.day < range.from) return eventsOn(entry, time)
    return range.isCancelled ? [] : refused(time)
  })
}

/** The place that the library's message names, or the first line. */
function faultLine(error: unknown): number {
  const found = error instanceof Error ? /line (\d+)/i.exec(error.message)?.[1] : undefined
  return found === undefined ? 1 : Number(found)
}

/** An event that can't be read, as a line that is refused. */
const brokenEvent = (
  { line, found }: BrokenEvent,
  code: 'brokenEvent' | 'noStart',
  today: Day,
): CalendarEvent => ({
  line,
  summary: '',
  calendar: '',
  organizer: '',
  attendees: [],
  declined: [],
  place: '',
  category: '',
  day: today,
  start: 0,
  seconds: 0,
  fault: { code, found },
})

/** What is not read of some entries: earlier versions of events, and repetitions before and after the window. */
const leftOutOf = (
  entries: readonly StartedEntry[],
  earlier: readonly CalendarEntry[],
  goingOn: readonly StartedEntry[],
  { from, to }: RecurrenceWindow,
): NonNullable<Calendar['leftOut']> => [
  ...earlier.map(({ line, component }) => ({
    line,
    found: textsOf(component).summary,
    why: 'twice' as const,
  })),
  ...entries
    .filter(({ start, component }) => start.day < from && component.hasProperty('rrule'))
    .map(({ line, component }) => ({
      line,
      found: textsOf(component).summary,
      why: 'before' as const,
      from,
    })),
  ...goingOn.map(({ line, component }) => ({
    line,
    found: textsOf(component).summary,
    why: 'after' as const,
    to,
  })),
]

/**
 * Reads a calendar (iCalendar, RFC 5545): events with hours, their repetitions within two years back and a month ahead;
 * cancelled events and cancelled occurrences are left out. Times are local: as written, and in Paris where they are in UTC. An
 * event that can't be read is refused alone.
 *
 * @param today ends the repetitions that have no end
 */
export function readIcs(
  file: string,
  { text, encoding }: DecodedText,
  today: Day,
): Result<Calendar, ImportFileFailure> {
  try {
    const { calendars, lines, broken } = calendarsOf(text)
    let rank = 0
    const read = calendars.flatMap((calendar) =>
      calendar.getAllSubcomponents('vevent').map((component) => {
        const line = lines[rank] ?? 1
        rank += 1
        return calendarEntry(
          component,
          line,
          textOf(calendar, 'x-wr-calname').slice(0, IMPORT_LIMITS.name),
        )
      }),
    )
    const { entries, overrides, earlier } = latestVersions(read)
    const overlong = overlongEntries(entries)
    const readable = entries.filter((entry) => !overlong.has(entry))
    const started = readable.filter(isStarted)
    const events: CalendarEvent[] = [
      ...[...broken, ...overlong.values()].map((event) => brokenEvent(event, 'brokenEvent', today)),
      ...readable
        .filter(({ start }) => start === null)
        .map(({ line, component }) =>
          brokenEvent({ line, found: textsOf(component).summary }, 'noStart', today),
        ),
    ]
    const unfolding: Unfolding = { tries: MOST_TRIED, goingOn: [] }
    for (const entry of started) {
      appendAll(events, occurrences(entry, overrides, today, unfolding))
      if (events.length > IMPORT_LIMITS.rows)
        return failure({ code: 'importTooManyRows', file, limit: IMPORT_LIMITS.rows })
    }
    const leftOut = leftOutOf(started, earlier, unfolding.goingOn, recurrenceWindow(today))
    return success({ encoding, events, leftOut })
  } catch (error) {
    // The library throws at lines that are not what the standard says.
    return failure({ code: 'importNotCalendar', file, line: faultLine(error) })
  }
}
