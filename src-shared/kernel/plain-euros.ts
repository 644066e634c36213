import type { Cents } from './cents'

/** "-0,05": an amount as a spreadsheet or a file reads it, in digits alone, with the decimal mark that it wants. */
export function plainEuros(amount: Cents, mark: ',' | '.'): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`
}
