import { appendAll } from '#shared/kernel/append-all'
import ICAL from 'ical.js'
import type { Calendar, CalendarEvent } from '#shared/domain/imports/calendar-table'
import type { ImportFileFailure } from '#shared/domain/imports/import-failures'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import { recurrenceDays, recurrenceWindow } from '#shared/domain/imports/recurrence-days'
import { addDays, dayNumber, type Day } from '#shared/kernel/day'
import { failure, success, type Result } from '#shared/kernel/result'
import type { DecodedText } from './decode-text'
import { civilTimes, nameOf, ruleOf, textOf, type CivilTime } from './ics-values'

const MINUTES_PER_DAY = 1440

/** One VEVENT, as far as hours need it. */
interface Entry {
  readonly uid: string
  readonly component: ICAL.Component
  readonly line: number
  readonly calendar: string
  readonly start: CivilTime
  /** Seconds; `null` where the event says neither its end nor its duration. */
  readonly seconds: number | null
  /** The occurrence of a series that this one replaces. */
  readonly replaces: Day | null
}

/** Lines on which events begin, in their order. */
function eventLines(text: string): readonly number[] {
  const lines: number[] = []
  text.split('\n').forEach((line, index) => {
    if (/^begin:vevent\s*$/i.test(line)) lines.push(index + 1)
  })
  return lines
}

function lastingOf(component: ICAL.Component, start: CivilTime): number | null {
  const end = civilTimes(component, 'dtend')[0]
  if (end !== undefined)
    return (
      ((dayNumber(end.day) - dayNumber(start.day)) * MINUTES_PER_DAY + end.minute - start.minute) *
      60
    )
  const duration = component.getFirstPropertyValue('duration')
  return duration instanceof ICAL.Duration ? duration.toSeconds() : null
}

function entryOf(component: ICAL.Component, line: number, calendar: string): Entry | null {
  const start = civilTimes(component, 'dtstart')[0]
  if (start === undefined) return null
  return {
    uid: textOf(component, 'uid'),
    component,
    line,
    calendar,
    start,
    seconds: start.allDay ? null : lastingOf(component, start),
    replaces: civilTimes(component, 'recurrence-id')[0]?.day ?? null,
  }
}

/** What an entry says, on one day; an event that goes past midnight is cut there. */
function eventsOn(entry: Entry, day: Day): readonly CalendarEvent[] {
  const { component, line, calendar, start, seconds } = entry
  const summary = textOf(component, 'summary')
  const common = {
    line,
    summary,
    calendar,
    organizer: nameOf(component.getFirstProperty('organizer')),
    attendees: component.getAllProperties('attendee').map(nameOf),
  }
  const whole = { ...common, day, start: start.minute, fault: null }
  const faulty = (code: 'allDay' | 'tooManyDays'): readonly CalendarEvent[] => [
    { ...whole, seconds: 0, fault: { code, found: summary } },
  ]
  if (seconds === null || start.allDay) return faulty('allDay')
  if (seconds > MINUTES_PER_DAY * 60) return faulty('tooManyDays')
  const today = (MINUTES_PER_DAY - start.minute) * 60
  if (seconds <= today) return [{ ...whole, seconds: Math.max(0, seconds) }]
  return [
    { ...whole, seconds: today },
    { ...whole, day: addDays(day, 1), start: 0, seconds: seconds - today },
  ]
}

/** All the days of an entry, those of its rule included, without those taken out or replaced. */
function occurrences(
  entry: Entry,
  replaced: ReadonlySet<string>,
  today: Day,
): readonly CalendarEvent[] {
  const { component, start } = entry
  const rules = component.getAllProperties('rrule')
  if (rules.length === 0) return eventsOn(entry, start.day)
  const rule = rules.length === 1 ? ruleOf(component) : null
  if (rule === null)
    return eventsOn(entry, start.day)
      .slice(0, 1)
      .map((event) => ({ ...event, fault: { code: 'recurrence', found: event.summary } }))
  const out = new Set<string>(civilTimes(component, 'exdate').map(({ day }) => day))
  const more = civilTimes(component, 'rdate').map(({ day }) => day)
  const days = new Set([...recurrenceDays(rule, start.day, recurrenceWindow(today)), ...more])
  return [...days]
    .filter((day) => !out.has(day) && !replaced.has(`${entry.uid} ${day}`))
    .flatMap((day) => eventsOn(entry, day))
}

/** The place that the library's message names, or the first line. */
function faultLine(error: unknown): number {
  const found = error instanceof Error ? /line (\d+)/i.exec(error.message)?.[1] : undefined
  return found === undefined ? 1 : Number(found)
}

function calendarsIn(text: string): readonly ICAL.Component[] {
  const parsed: unknown = ICAL.parse(text)
  if (!Array.isArray(parsed)) return []
  const list: readonly unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed
  return list.map((calendar) => new ICAL.Component(calendar as unknown[]))
}

/**
 * Reads a calendar (iCalendar, RFC 5545): events with hours, their repetitions within two years back and a month ahead;
 * cancelled events are left out. Times are local: as written, and in Paris where they are in UTC.
 *
 * @param today ends the repetitions that have no end
 */
export function readIcs(
  file: string,
  { text, encoding }: DecodedText,
  today: Day,
): Result<Calendar, ImportFileFailure> {
  const lines = eventLines(text)
  try {
    let rank = 0
    const entries = calendarsIn(text).flatMap((calendar) =>
      calendar.getAllSubcomponents('vevent').flatMap((component) => {
        const line = lines[rank] ?? 1
        rank += 1
        if (textOf(component, 'status').toUpperCase() === 'CANCELLED') return []
        return entryOf(component, line, textOf(calendar, 'x-wr-calname')) ?? []
      }),
    )
    const replaced = new Set(
      entries.flatMap(({ uid, replaces }) => (replaces === null ? [] : [`${uid} ${replaces}`])),
    )
    const events: CalendarEvent[] = []
    for (const entry of entries) {
      appendAll(events, occurrences(entry, replaced, today))
      if (events.length > IMPORT_LIMITS.rows)
        return failure({ code: 'importTooManyRows', file, limit: IMPORT_LIMITS.rows })
    }
    return success({ encoding, events })
  } catch (error) {
    // The library throws at lines that are not what the standard says.
    return failure({ code: 'importNotCalendar', file, line: faultLine(error) })
  }
}
