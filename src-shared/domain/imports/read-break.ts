import { mayHoldMinutes, unitInTitle } from './guess-units'
import { readImportDuration } from './read-import-duration'

/** From this number on, a break without unit is in minutes; below, in hours. */
const FEWEST_MINUTES = 5

/**
 * Reads how long a break lasted: `0:45`, `45 min`, `1h`; a number alone is in the unit that the title of
 * its column names ("Pause (min)"), else minutes from 5 on and hours below (`0,75`, `1`).
 *
 * @returns seconds, or `null` where it can't be read, or in two ways: `0,30` without unit is 18 minutes, or 30
 */
export function readBreak(text: string, title: string): number | null {
  const alone = /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : 0
  const said = unitInTitle(title)
  if (said === null && alone > 0 && mayHoldMinutes(text.trim())) return null
  const usual = alone >= FEWEST_MINUTES ? 'minutes' : 'hours'
  const read = readImportDuration(text, said === 'hours' || said === 'minutes' ? said : usual)
  return read.ok && 'seconds' in read.value ? read.value.seconds : null
}
