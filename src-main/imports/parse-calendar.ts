import ICAL from 'ical.js'
import { spareEvents, type BrokenEvent } from './spare-events'

/** Lines on which events begin, in their order. */
function eventLines(text: string): readonly number[] {
  const lines: number[] = []
  text.split('\n').forEach((line, index) => {
    if (/^begin:vevent\s*$/i.test(line)) lines.push(index + 1)
  })
  return lines
}

function calendarsIn(text: string): readonly ICAL.Component[] {
  const parsed: unknown = ICAL.parse(text)
  if (!Array.isArray(parsed)) return []
  const list: readonly unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed
  return list.map((calendar) => new ICAL.Component(calendar as unknown[]))
}

/**
 * The calendars of a text, and the lines on which their events begin; events that can't be read are left out and named. Throws where the
 * text is no calendar.
 */
export function calendarsOf(text: string): {
  readonly calendars: readonly ICAL.Component[]
  readonly lines: readonly number[]
  readonly broken: readonly BrokenEvent[]
} {
  try {
    return { calendars: calendarsIn(text), lines: eventLines(text), broken: [] }
  } catch (error) {
    const spared = spareEvents(text)
    if (spared.broken.length === 0) throw error
    const { broken } = spared
    return { calendars: calendarsIn(spared.text), lines: eventLines(spared.text), broken }
  }
}
