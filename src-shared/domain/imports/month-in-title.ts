import { headMonth } from './head-day'

/** A title that names a month beside what its column holds: "Traitement janvier", "01/2026 - Charges". */
export interface TitleOfMonth {
  /** What the column holds. */
  readonly kind: string
  /** The month, as the title names it. */
  readonly month: string
}

/** Any year: only whether a month is named counts. */
const ANY_YEAR = 2000
/** Words of a month at most: "janv. 2026". */
const LONGEST = 2
/** Signs between a month and what is beside it. */
const BETWEEN = /^[\s\-–—:;,/()[\]|]+|[\s\-–—:;,/()[\]|]+$/g

const isMonth = (text: string): boolean => headMonth(text, ANY_YEAR, true) !== null

/** Takes a title apart that begins or ends with a month; `null` where it does not, or is a month alone. */
export function monthInTitle(title: string): TitleOfMonth | null {
  if (isMonth(title)) return null
  const words = title.trim().split(/\s+/)
  for (let count = Math.min(LONGEST, words.length - 1); count > 0; count -= 1)
    for (const [taken, rest] of [
      [words.slice(-count), words.slice(0, -count)],
      [words.slice(0, count), words.slice(count)],
    ] as const) {
      const month = taken.join(' ').replace(BETWEEN, '')
      const kind = rest.join(' ').replace(BETWEEN, '')
      if (/\p{Letter}/u.test(kind) && isMonth(month)) return { kind, month }
    }
  return null
}
