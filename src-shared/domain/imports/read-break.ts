import { unitInTitle } from './guess-units'
import { readImportDuration } from './read-import-duration'

/** From this number on, a break without unit is in minutes; below, in hours. */
const FEWEST_MINUTES = 5

/**
 * Reads how long a break lasted: `0:45`, `45 min`, `1h`; a number alone is in the unit that the title of
 * its column names ("Pause (min)"), else minutes from 5 on and hours below (`0,75`, `1`).
 *
 * @returns seconds, or `null` where it can't be read
 */
export function readBreak(text: string, title: string): number | null {
  const alone = /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : 0
  const said = unitInTitle(title)
  const usual = alone >= FEWEST_MINUTES ? 'minutes' : 'hours'
  const read = readImportDuration(text, said === 'hours' || said === 'minutes' ? said : usual)
  return read.ok && 'seconds' in read.value ? read.value.seconds : null
}
