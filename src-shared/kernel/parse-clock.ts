import { MINUTES_PER_DAY } from './minutes'
import { visibleText } from './visible-text'

const TYPED = /^(\d{1,2})(?:\s*[h:.]\s*(\d{2})?)?$/
const PACKED = /^(\d{1,2})(\d{2})$/

/**
 * Reads a typed time of day: `8`, `8h`, `8h30`, `8 h 30`, `08:30`, `8.30`, `0830`.
 *
 * @returns minutes since midnight, or `null` where the text is no time of day
 */
export function parseClock(text: string): number | null {
  const tidy = visibleText(text)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .toLowerCase()
  const match = TYPED.exec(tidy) ?? PACKED.exec(tidy)
  if (match === null) return null
  const [hours, rest] = [Number(match[1]), Number(match[2] ?? 0)]
  const minutes = hours * 60 + rest
  return rest > 59 || minutes >= MINUTES_PER_DAY ? null : minutes
}
