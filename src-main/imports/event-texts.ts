import type ICAL from 'ical.js'
import { OWN_EVENT } from '#shared/domain/calendars/own-event'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import { namesCancelled } from '#shared/domain/imports/names-cancelled'
import { oncePer } from '#shared/kernel/once-per'
import type { CalendarEntry } from './calendar-entry'
import type { BrokenEvent } from './spare-events'
import { attendeesOf, nameOf, textOf } from './ics-values'

/** What an event says on each of its days. */
interface EventTexts {
  readonly uid: string
  readonly summary: string
  readonly organizer: string
  readonly place: string
  readonly category: string
  readonly isSeries: boolean
  /** This program has written it: its title ends with its length. */
  readonly saysLength: boolean
  /** Why it counts on none of its days; `null` where it does. */
  readonly fault: 'cancelled' | 'tentative' | null
}

function faultOf(component: ICAL.Component, summary: string, isOwn: boolean): EventTexts['fault'] {
  if (!isOwn && namesCancelled(summary)) return 'cancelled'
  // Outlook says it in a property of its own.
  const states = [textOf(component, 'status'), textOf(component, 'x-microsoft-cdo-busystatus')]
  return states.some((state) => state.toUpperCase() === 'TENTATIVE') ? 'tentative' : null
}

/** What an event says: read once, however often it repeats. */
export const textsOf = oncePer((component: ICAL.Component): EventTexts => {
  const [uid, summary] = [textOf(component, 'uid'), textOf(component, 'summary')]
  const saysLength = uid.endsWith(OWN_EVENT)
  return {
    uid,
    summary,
    organizer: nameOf(component.getFirstProperty('organizer')),
    place: textOf(component, 'location'),
    category: textOf(component, 'categories'),
    isSeries: component.hasProperty('rrule') || component.hasProperty('rdate'),
    saysLength,
    fault: faultOf(component, summary, saysLength),
  }
})

/** Properties that may name a zone. */
const TIMED = ['dtstart', 'dtend', 'recurrence-id', 'rdate', 'exdate']

/** A text of an event that is longer than any that is read, or a zone with a longer name than any has; `null` where it has none. */
function overlongText(component: ICAL.Component): string | null {
  const { uid, summary, organizer, place, category } = textsOf(component)
  const { attendees, declined } = attendeesOf(component)
  const texts = [uid, summary, organizer, place, category, ...attendees, ...declined]
  const zones = TIMED.flatMap((name) =>
    component.getAllProperties(name).map((property) => String(property.getParameter('tzid'))),
  )
  return (
    texts.find(({ length }) => length > IMPORT_LIMITS.cell) ??
    zones.find(({ length }) => length > IMPORT_LIMITS.name) ??
    null
  )
}

/** The beginning of a text that is shown in its place. */
const SHOWN = 80

/** The entries with a text that is too long to be read, which would be carried on each of their days. */
export function overlongEntries(
  entries: readonly CalendarEntry[],
): ReadonlyMap<CalendarEntry, BrokenEvent> {
  return new Map(
    entries.flatMap((entry) => {
      const text = overlongText(entry.component)
      const { line } = entry
      return text === null ? [] : [[entry, { line, found: text.slice(0, SHOWN) }] as const]
    }),
  )
}
