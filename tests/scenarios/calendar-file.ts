import { refusedPlaces } from '#shared/contract/refused-places'
import { fates, hours, keep, open, rehearse, valley } from './import-desk'
import { well } from './office'

/** An event of these lines. */
export const event = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  ...lines,
  'END:VEVENT',
]
/** Marie's calendar. */
export const calendar = (...events: readonly (readonly string[])[]): string =>
  ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Marie Dupont', ...events.flat(), 'END:VCALENDAR'].join('\n')

/** An hour of four Mondays. */
export const WEEKLY = [
  'UID:1',
  'DTSTART:20260302T090000',
  'DTEND:20260302T100000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
  'SUMMARY:Commune A',
]

/** What is kept of a calendar in a month, without what is refused. */
export async function kept(
  text: string | Uint8Array,
  month = '2026-03',
): Promise<readonly string[]> {
  const office = valley()
  const file = well(await open(office, text, null, 'agenda.ics'))
  const { lines, counts } = await rehearse(office, file)
  if (counts.added > 0) well(await keep(office, file, refusedPlaces(lines)))
  return hours(office, month)
}

/** The lines that are refused of a calendar. */
export async function refused(text: string): Promise<readonly string[]> {
  const office = valley()
  const file = well(await open(office, text, null, 'agenda.ics'))
  return fates(await rehearse(office, file)).filter((line) => line.includes('refused'))
}
