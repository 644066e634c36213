import { cents, type Cents } from '#shared/kernel/cents'
import type { SummaryAmounts } from './summary-line'

/** The columns of amounts of a printed summary, each computed from those before. */
const AMOUNT_COLUMNS = [
  'share',
  'vat',
  'called',
  'carriedIn',
  'claim',
  'reduction',
  'carriedForward',
] as const

/** A column of amounts of a printed summary. */
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number]

/** An amount by its column: share + VAT − called + balances included = claim − reduction + carried over. */
export const amountIn = (amounts: SummaryAmounts, column: AmountColumn): Cents =>
  column === 'called' ? cents(amounts.instalments + amounts.provisionals) : amounts[column]

/** The columns that some statements need: balances that were carried, and VAT, only where there are any. */
export const columnsOf = (lines: readonly SummaryAmounts[]): readonly AmountColumn[] =>
  AMOUNT_COLUMNS.filter(
    (column) =>
      (column !== 'vat' && column !== 'carriedIn' && column !== 'carriedForward') ||
      lines.some((line) => line[column] !== 0),
  )
