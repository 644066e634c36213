import type ICAL from 'ical.js'
import type { Day } from '#shared/kernel/day'
import type { CivilTime } from './civil-time'
import { civilTimes, textOf } from './ics-values'

/** One VEVENT, as far as hours need it. */
export interface CalendarEntry {
  /** Empty where it has none: among the events of all calendars of one name. */
  readonly uid: string
  readonly component: ICAL.Component
  readonly line: number
  readonly calendar: string
  /** `null` where it has no beginning that can be read. */
  readonly start: CivilTime | null
  readonly end: CivilTime | null
  /** The occurrence of a series that this one replaces. */
  readonly replaces: Day | null
  /** It replaces the later ones too (`RANGE=THISANDFUTURE`). */
  readonly isRange: boolean
  readonly isCancelled: boolean
  /** Of the versions of one event, the highest counts. */
  readonly version: string
}

/** An event that begins at some time. */
export type StartedEntry = CalendarEntry & { readonly start: CivilTime }

/** Whether an event has a beginning that can be read. */
export const isStarted = (entry: CalendarEntry): entry is StartedEntry => entry.start !== null

const padded = (number: number): string => String(number).padStart(9, '0')

/** When a property says that its event was written; empty where it does not. */
function writtenAt(component: ICAL.Component, name: string): string {
  const at = civilTimes(component, name)[0] ?? null
  return at === null ? '' : `${at.day} ${padded(at.seconds)}`
}

/**
 * Reads a VEVENT.
 *
 * @param calendar the name of its calendar; empty where it has none
 */
export function calendarEntry(
  component: ICAL.Component,
  line: number,
  calendar: string,
): CalendarEntry {
  const uid = textOf(component, 'uid')
  // A message that cancels a meeting says so of all its events at once.
  const isWithdrawn = textOf(component.parent, 'method').toUpperCase() === 'CANCEL'
  const range: unknown = component.getFirstProperty('recurrence-id')?.getParameter('range')
  return {
    uid: uid === '' ? '' : JSON.stringify([calendar, uid]),
    component,
    line,
    calendar,
    start: civilTimes(component, 'dtstart')[0] ?? null,
    end: civilTimes(component, 'dtend')[0] ?? null,
    replaces: civilTimes(component, 'recurrence-id')[0]?.day ?? null,
    isRange: String(range).toUpperCase() === 'THISANDFUTURE',
    isCancelled: textOf(component, 'status').toUpperCase() === 'CANCELLED' || isWithdrawn,
    version: [
      padded(Number(component.getFirstPropertyValue('sequence') ?? 0)),
      writtenAt(component, 'last-modified'),
      writtenAt(component, 'dtstamp'),
    ].join(' '),
  }
}
