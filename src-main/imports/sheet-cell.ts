/** Milliseconds of a day. */
const DAY = 86_400_000
/** Day 0 of spreadsheets, and day 0 of those that count from 1904. */
const DAY_ZERO = { usual: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) } as const
/** Up to here a date is a duration, as the total of a year of several agents is: no hours are of 1900. */
const LONGEST_DURATION = 3650 * DAY

const pad = (value: number): string => String(value).padStart(2, '0')

/** A date as its ISO form, with the time where there is one; a time or a duration as `H:MM:SS`. */
export function dateText(date: Date, from1904: boolean): string {
  const instant = Math.round(date.getTime() / 1000) * 1000
  const since = instant - (from1904 ? DAY_ZERO.from1904 : DAY_ZERO.usual)
  if (since > -DAY && since < LONGEST_DURATION) {
    const seconds = Math.round(Math.abs(since) / 1000)
    const [hours, mins] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
    return `${since < 0 ? '-' : ''}${String(hours)}:${pad(mins)}:${pad(seconds % 60)}`
  }
  const iso = new Date(instant).toISOString()
  const time = iso.slice(11, 19)
  if (time === '00:00:00') return iso.slice(0, 10)
  return `${iso.slice(0, 10)} ${time.endsWith(':00') ? time.slice(0, 5) : time}`
}

/** A number as spreadsheets store it (17 digits, exponents) in plain decimals, to the billionth. */
export function plainNumber(text: string): string {
  const value = Number(text)
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) return text
  return value.toFixed(9).replace(/\.?0+$/, '')
}

/** The text of a cell that was read. */
export function sheetCell(value: unknown, from1904: boolean): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateText(value, from1904)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
