import { appendAll } from '#shared/kernel/append-all'
import ICAL from 'ical.js'
import type { Calendar, CalendarEvent } from '#shared/domain/imports/calendar-table'
import type { ImportFileFailure } from '#shared/domain/imports/import-failures'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import { parisMoment } from '#shared/domain/imports/paris-moment'
import {
  daysTested,
  recurrenceDays,
  recurrenceWindow,
} from '#shared/domain/imports/recurrence-days'
import { addDays, dayNumber, type Day } from '#shared/kernel/day'
import { failure, success, type Result } from '#shared/kernel/result'
import type { DecodedText } from './decode-text'
import { calendarsOf } from './parse-calendar'
import type { BrokenEvent } from './spare-events'
import { isInParis, zoneMoment } from './zone-moment'
import { civilTimes, nameOf, ruleOf, textOf, type CivilTime } from './ics-values'

const DAY = 86_400
/** The most days of an entry without hours. */
const LONGEST_ENTRY = 366

/** One VEVENT, as far as hours need it. */
interface Entry {
  readonly uid: string
  readonly component: ICAL.Component
  readonly line: number
  readonly calendar: string
  readonly start: CivilTime
  readonly end: CivilTime | null
  /** The occurrence of a series that this one replaces. */
  readonly replaces: Day | null
  /** It replaces the later ones too (`RANGE=THISANDFUTURE`). */
  readonly isRange: boolean
  readonly isCancelled: boolean
  /** Of the versions of one event, the highest counts. */
  readonly sequence: number
}

function entryOf(component: ICAL.Component, line: number, calendar: string): Entry | null {
  const start = civilTimes(component, 'dtstart')[0] ?? null
  if (start === null) return null
  const range: unknown = component.getFirstProperty('recurrence-id')?.getParameter('range')
  return {
    uid: textOf(component, 'uid'),
    component,
    line,
    calendar,
    start,
    end: civilTimes(component, 'dtend')[0] ?? null,
    replaces: civilTimes(component, 'recurrence-id')[0]?.day ?? null,
    isRange: String(range).toUpperCase() === 'THISANDFUTURE',
    isCancelled: textOf(component, 'status').toUpperCase() === 'CANCELLED',
    sequence: Number(component.getFirstPropertyValue('sequence') ?? 0),
  }
}

/** How long an event lasts that begins at a time: over a change of the clocks, the hours that pass. */
function lastingFrom({ component, start, end }: Entry, from: CivilTime): number | 'zone' | null {
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

const hasDeclined = (attendee: ICAL.Property): boolean =>
  String(attendee.getParameter('partstat')).toUpperCase() === 'DECLINED'

/** How many days an entry without hours takes. */
function daysTaken({ component, start, end }: Entry): number {
  if (end !== null) return Math.max(1, dayNumber(end.day) - dayNumber(start.day))
  const duration = component.getFirstPropertyValue('duration')
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : 0
  return Math.max(1, Math.floor(seconds / DAY))
}

/** What an entry says, at one of its times; an event that goes past midnight is cut there. */
function eventsOn(entry: Entry, at: CivilTime): readonly CalendarEvent[] {
  const { component, line, calendar, start } = entry
  const { day } = at
  const summary = textOf(component, 'summary')
  const attendees = component.getAllProperties('attendee')
  const common = {
    line,
    summary,
    calendar,
    organizer: nameOf(component.getFirstProperty('organizer')),
    attendees: attendees.filter((each) => !hasDeclined(each)).map(nameOf),
    declined: attendees.filter(hasDeclined).map(nameOf),
    place: textOf(component, 'location'),
    category: textOf(component, 'categories'),
  }
  const whole = { ...common, day, start: Math.floor(at.seconds / 60), fault: null }
  const faulty = (code: FaultOfEvent): readonly CalendarEvent[] => [
    { ...whole, seconds: 0, fault: { code, found: summary } },
  ]
  if (start.allDay) {
    const days = daysTaken(entry)
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
  if (seconds <= today) return [{ ...whole, seconds }]
  return [
    { ...whole, seconds: today },
    { ...whole, day: next, start: 0, seconds: seconds - today },
  ]
}

type FaultOfEvent =
  | 'noEnd'
  | 'tooManyDays'
  | 'recurrence'
  | 'tooManyRepetitions'
  | 'zone'
  | 'endBeforeStart'

/** A day on which the clocks go back has an hour more. */
const CLOCK_CHANGE = 3600

/** What overrides do to a series: the days that they replace, and the day from which one changes all of it. */
interface Overrides {
  readonly replaced: ReadonlySet<string>
  readonly ranges: ReadonlyMap<string, { readonly from: Day; readonly isCancelled: boolean }>
}

/** How many days the rules of one calendar may try: some seconds of work, and far more than an office's calendar of ten years needs. */
const MOST_TRIED = 30_000_000

/** What is left of the days that the rules of a calendar may try. */
interface Tries {
  left: number
}

/** All the times of an entry, those of its rule included, without those taken out or replaced. */
function occurrences(
  entry: Entry,
  overrides: Overrides,
  today: Day,
  tries: Tries,
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
  const rule = rules.length === 1 ? ruleOf(component) : null
  const added = civilTimes(component, 'rdate')
  const isOdd =
    (rules.length > 0 && rule === null) || component.getAllProperties('exrule').length > 0
  if (isOdd || added.some((time) => time === null)) return refused(start)
  const out = new Set<string>(civilTimes(component, 'exdate').flatMap((time) => time?.day ?? []))
  const window = recurrenceWindow(today)
  tries.left -= rule === null ? 0 : daysTested(rule, start.day, window)
  if (rule !== null && tries.left < 0) return refused(start, 'tooManyRepetitions')
  const days = rule === null ? [start.day] : recurrenceDays(rule, start.day, window)
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
  return [...distinct.values()].flatMap((time): readonly CalendarEvent[] => {
    const isReplaced = entry.replaces === null && overrides.replaced.has(`${uid} ${time.day}`)
    if (out.has(time.day) || isReplaced) return []
    if (range === undefined || time.day < range.from) return eventsOn(entry, time)
    return range.isCancelled ? [] : refused(time)
  })
}

/** The latest version of each event, and what its overrides do to each series. */
function latest(entries: readonly Entry[]): {
  readonly entries: readonly Entry[]
  readonly overrides: Overrides
} {
  const keyOf = ({ uid, replaces }: Entry): string => `${uid} ${replaces ?? ''}`
  const highest = new Map<string, number>()
  for (const entry of entries)
    highest.set(keyOf(entry), Math.max(highest.get(keyOf(entry)) ?? 0, entry.sequence))
  const last = entries.filter(
    (entry) => entry.uid === '' || entry.sequence === highest.get(keyOf(entry)),
  )
  const replacing = last.flatMap(({ uid, replaces, isRange, isCancelled }) =>
    replaces === null ? [] : [{ uid, replaces, isRange, isCancelled }],
  )
  return {
    entries: last.filter(({ isCancelled }) => !isCancelled),
    overrides: {
      replaced: new Set(replacing.map(({ uid, replaces }) => `${uid} ${replaces}`)),
      ranges: new Map(
        replacing
          .filter(({ isRange }) => isRange)
          .sort((one, other) => other.replaces.localeCompare(one.replaces))
          .map(({ uid, replaces, isCancelled }) => [uid, { from: replaces, isCancelled }]),
      ),
    },
  }
}

/** The place that the library's message names, or the first line. */
function faultLine(error: unknown): number {
  const found = error instanceof Error ? /line (\d+)/i.exec(error.message)?.[1] : undefined
  return found === undefined ? 1 : Number(found)
}

/** An event that can't be read, as a line that is refused. */
const brokenEvent = ({ line, found }: BrokenEvent, today: Day): CalendarEvent => ({
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
  fault: { code: 'brokenEvent', found },
})

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
      calendar.getAllSubcomponents('vevent').flatMap((component) => {
        const line = lines[rank] ?? 1
        rank += 1
        return entryOf(component, line, textOf(calendar, 'x-wr-calname')) ?? []
      }),
    )
    const { entries, overrides } = latest(read)
    const events: CalendarEvent[] = broken.map((event) => brokenEvent(event, today))
    const tries: Tries = { left: MOST_TRIED }
    for (const entry of entries) {
      appendAll(events, occurrences(entry, overrides, today, tries))
      if (events.length > IMPORT_LIMITS.rows)
        return failure({ code: 'importTooManyRows', file, limit: IMPORT_LIMITS.rows })
    }
    return success({ encoding, events })
  } catch (error) {
    // The library throws at lines that are not what the standard says.
    return failure({ code: 'importNotCalendar', file, line: faultLine(error) })
  }
}
