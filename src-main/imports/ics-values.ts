import type ICAL from 'ical.js'
import type { RecurrenceRule } from '#shared/domain/imports/recurrence-days'
import { parisTime } from '#shared/domain/imports/paris-time'
import { addDays, day as dayOf, readDay, type Day } from '#shared/kernel/day'
import { oncePer } from '#shared/kernel/once-per'
import { isInParis, type CivilTime } from './civil-time'

/** The first value of a property as text; empty where there is none. */
export function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
}

/** The name of a person: what is shown, else the address. */
export function nameOf(property: ICAL.Property | null): string {
  if (property === null) return ''
  const shown: unknown = property.getParameter('cn')
  if (typeof shown === 'string' && shown.trim() !== '') return shown.trim()
  const address: unknown = property.getFirstValue()
  return typeof address === 'string' ? address.replace(/^mailto:/i, '').trim() : ''
}

const hasDeclined = (attendee: ICAL.Property): boolean =>
  String(attendee.getParameter('partstat')).toUpperCase() === 'DECLINED'

/** Who attends an entry, and who declined, by name: the same lists on all days of a series. */
export const attendeesOf = oncePer((component: ICAL.Component) => {
  const all = component.getAllProperties('attendee')
  return {
    attendees: all.filter((each) => !hasDeclined(each)).map(nameOf),
    declined: all.filter(hasDeclined).map(nameOf),
  }
})

/** Names of universal time in calendars. */
const UNIVERSAL = /^(?:(?:etc\/)?(?:utc|gmt|uct|zulu)|coordinated universal time)$/i

/** The first and the last day that are read of a calendar: no clock has a day beyond them. */
const EDGES = [dayOf('0001-01-01'), dayOf('9999-12-31')] as const

function civilTime(text: string, zone: string | null = null): CivilTime | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(Z?))?$/.exec(text)
  const day = readDay(match?.[1] ?? '')
  if (match === null || day === null || day < EDGES[0]) return null
  const [, , hours, minutes, rest, mark] = match
  if (hours === undefined || minutes === undefined)
    return { day, seconds: 0, zone: null, allDay: true }
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Math.min(59, Number(rest))
  if (mark !== 'Z' && !UNIVERSAL.test(zone ?? '')) return { day, seconds, zone, allDay: false }
  // Some programs write the last moment of all for a rule without end.
  const local = day === EDGES[1] ? { day, seconds } : parisTime({ day, seconds })
  return { ...local, zone: null, allDay: false }
}

/** The times of a property, as they are written; those in UTC as a clock in Paris shows them. `null` for one that is no time. */
export function civilTimes(component: ICAL.Component, name: string): readonly (CivilTime | null)[] {
  return component.getAllProperties(name).flatMap((property) => {
    const zone: unknown = property.getParameter('tzid')
    const [, , , ...values] = property.toJSON() as readonly unknown[]
    return values.map((value) =>
      typeof value === 'string' ? civilTime(value, typeof zone === 'string' ? zone : null) : null,
    )
  })
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const KNOWN: ReadonlySet<string> = new Set([
  'freq',
  'interval',
  'count',
  'until',
  'byday',
  'bymonthday',
  'bymonth',
  'wkst',
])

const listed = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

const numbers = (value: unknown): readonly number[] => listed(value).map(Number)

function byDay(value: unknown): RecurrenceRule['byDay'] | null {
  const days = listed(value).map((text) => {
    const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(String(text).toUpperCase())
    const at = WEEKDAYS.indexOf(match?.[2] ?? '')
    return at < 0 ? null : { weekday: at + 1, nth: Number(match?.[1] ?? 0) }
  })
  return days.flatMap((day) => day ?? []).length === days.length
    ? days.flatMap((day) => day ?? [])
    : null
}

/** The last day on which an event may repeat that begins at some time: the end of a rule may be before that time. */
function lastDay(start: CivilTime, until: CivilTime): Day {
  const areTimes = !start.allDay && !until.allDay && isInParis(start)
  const isBefore = areTimes && until.seconds < start.seconds
  return isBefore ? addDays(until.day, -1) : until.day
}

/** Whether an event begins on another day in Paris than in universal time, in which its rule names days. */
function changesDay(component: ICAL.Component, start: CivilTime): boolean {
  const written: unknown = component.getFirstPropertyValue('dtstart')
  return !String(written).startsWith(start.day)
}

/** The rule of an event that begins at some time, or `null` where it has something that is not supported here. */
export function ruleOf(component: ICAL.Component, start: CivilTime): RecurrenceRule | null {
  const [, , , raw] = (component.getFirstProperty('rrule')?.toJSON() ?? []) as readonly unknown[]
  if (typeof raw !== 'object' || raw === null) return null
  const parts = new Map(
    Object.entries(raw).map(([name, value]) => [name.toLowerCase(), value as unknown]),
  )
  if ([...parts.keys()].some((name) => !KNOWN.has(name))) return null
  const freq = FREQUENCIES.find((known) => known === String(parts.get('freq')).toUpperCase())
  const interval = Number(parts.get('interval') ?? 1)
  const count = parts.has('count') ? Math.floor(Number(parts.get('count'))) : null
  const until = parts.has('until') ? civilTime(String(parts.get('until'))) : null
  const weekdays = byDay(parts.get('byday'))
  if (freq === undefined || weekdays === null || !(interval >= 1)) return null
  if (count !== null && !(count >= 1)) return null
  if (parts.has('until') && until === null) return null
  const namesDays =
    freq === 'MONTHLY' || freq === 'YEARLY' || weekdays.length > 0 || parts.has('bymonth')
  if (namesDays && changesDay(component, start)) return null
  const isOfYear = freq === 'YEARLY' && !parts.has('bymonth')
  if (isOfYear && weekdays.some(({ nth }) => nth !== 0)) return null
  const isOfOtherWeeks = freq === 'WEEKLY' && interval > 1 && Number(parts.get('wkst') ?? 2) !== 2
  if (isOfOtherWeeks && weekdays.some(({ weekday }) => weekday === 7)) return null
  return {
    freq,
    interval: Math.floor(interval),
    count,
    until: until === null ? null : lastDay(start, until),
    byDay: weekdays,
    byMonthDay: numbers(parts.get('bymonthday')),
    byMonth: numbers(parts.get('bymonth')),
  }
}
