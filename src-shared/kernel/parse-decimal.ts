import { visibleText } from './visible-text'

/** Spaces of every width used between thousands, and any around a mark. */
const SPACES = /[\s\u00A0\u2009\u202F]+/g
const SPACES_AROUND_MARKS = /(?<!\d) | (?!\d)/g
/** Hyphen, minus sign, en dash: what is typed or pasted before a negative number. */
const MINUS_SIGNS = /^[-\u2212\u2013]/

/** Digits in groups of three behind the first one to three, or without any group. */
const grouped = (whole: string, mark: string): boolean =>
  !whole.includes(mark) || new RegExp(`^\\d{1,3}([${mark}]\\d{3})+$`).test(whole)

/**
 * Splits a decimal text into whole part and decimals. Of a comma and a point, the last is the decimal mark and the other
 * may separate thousands. A single mark is decimal: the interface never writes thousands with it.
 */
function cut(text: string): { readonly whole: string; readonly decimals: string } | null {
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  if (at < 0) return { whole: text, decimals: '' }
  const whole = text.slice(0, at)
  const thousands = text[at] === ',' ? '.' : ','
  if (!grouped(whole, thousands)) return null
  return { whole: whole.replaceAll(thousands, ''), decimals: text.slice(at + 1) }
}

/**
 * Reads a typed number, French or English, as a scaled integer without using a float: `parseDecimal('1 234,5', 2)` is 123
 * 450. Spaces part thousands only: `12 34` is no number. More decimals than `places` are refused, unless they are zeros; they are not rounded.
 *
 * @param places decimals that the integer carries
 * @returns the integer, or `null` where the text is not such a number or is beyond the safe range
 */
export function parseDecimal(text: string, places: number): number | null {
  const trimmed = visibleText(text).replace(SPACES, ' ').replace(SPACES_AROUND_MARKS, '')
  const negative = MINUS_SIGNS.test(trimmed)
  const parts = cut(negative ? trimmed.slice(1) : trimmed)
  if (parts === null || !grouped(parts.whole, ' ')) return null
  const whole = parts.whole.replaceAll(' ', '')
  if (!/^\d+$/.test(whole + parts.decimals)) return null
  if (places < 3 && parts.decimals.length === 3) return null
  if (!/^0*$/.test(parts.decimals.slice(places))) return null
  const digits = whole + parts.decimals.slice(0, places).padEnd(places, '0')
  const magnitude = Number(digits)
  if (!Number.isSafeInteger(magnitude)) return null
  return negative && magnitude !== 0 ? -magnitude : magnitude
}
