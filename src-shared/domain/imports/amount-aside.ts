import { cents, type Cents } from '#shared/kernel/cents'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import { plainAmount } from './plain-amount'

/**
 * The amount that a cell of a column that nothing takes would be, to the nearest cent; `null` where it is a text, a day or a
 * number of a register (`0042`, a SIRET).
 */
export function amountAside(text: string): Cents | null {
  const plain = plainAmount(text)
  const digits = plain.replace(/[\s\u00A0\u202F−–-]/g, '')
  if (/^0\d/.test(digits) || /^\d{9}/.test(digits)) return null
  const value = parseDecimal(plain, 6)
  return value === null ? null : cents(Math.round(value / 10_000))
}
