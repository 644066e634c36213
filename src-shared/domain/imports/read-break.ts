import { readImportDuration } from './read-import-duration'

/** From this number on, a break without unit is in minutes; below, in hours. */
const FEWEST_MINUTES = 5

/**
 * Reads how long a break lasted: `0:45`, `45 min`, `1h`; a number alone is minutes from 5 on, else hours (`0,75`, `1`).
 *
 * @returns seconds, or `null` where it can't be read
 */
export function readBreak(text: string): number | null {
  const alone = /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : 0
  const read = readImportDuration(text, alone >= FEWEST_MINUTES ? 'minutes' : 'hours')
  return read.ok && 'seconds' in read.value ? read.value.seconds : null
}
