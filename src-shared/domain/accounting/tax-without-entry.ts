import type { Settlement } from '../statements/settle'

/** What is read of an issued statement. */
interface SettledStatement {
  readonly number: string
  readonly fiscalYear: number
  readonly balance: Settlement
  readonly cancelled: object | null
}

/**
 * The standing statements of a year that call nothing and change the tax of what was called: no title or mandate is of 0.00, so that no
 * entry has this tax.
 */
export const taxWithoutEntry = <S extends SettledStatement>(
  statements: readonly S[],
  year: number,
): readonly S[] =>
  statements.filter(
    ({ fiscalYear, balance: { amount, vat = 0 }, cancelled }) =>
      fiscalYear === year && amount === 0 && vat !== 0 && cancelled === null,
  )
