import { cents, type Cents } from '#shared/kernel/cents'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import { failure, success, type Result } from '#shared/kernel/result'
import { visibleText } from '#shared/kernel/visible-text'

/** The text is not an amount in euros and cents. */
export interface AmountFailure {
  readonly code: 'amountUnreadable'
  /** What was typed, cut at 60 characters. */
  readonly found: string
}

/** Without the sign of the euro, which is the decimal mark in `12€50`; one between other digits stays. */
export const withoutEuro = (text: string): string =>
  text.replace(/^([^.,]*\d)\s*€\s*(\d\d\s*)$/, '$1,$2').replace(/(?<!\d\s*)€|€(?!\s*\d)/, '')

/**
 * Reads a typed or pasted amount: `1 234,56`, `1234.5`, `−12,00`, `12 €`, `12€50`, `€1,234.56`. A third decimal is refused and not
 * rounded: a statement is exact to the cent.
 *
 * @returns cents, or `amountUnreadable`
 */
export function parseAmount(text: string): Result<Cents, AmountFailure> {
  const value = parseDecimal(withoutEuro(visibleText(text)), 2)
  return value === null
    ? failure({ code: 'amountUnreadable', found: text.trim().slice(0, 60) })
    : success(cents(value))
}
