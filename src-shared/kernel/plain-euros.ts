import type { Cents } from './cents'
import { plainNumber } from './plain-number'

/** "-0,05": an amount as a spreadsheet or a file reads it. */
export const plainEuros = (amount: Cents, mark: ',' | '.'): string => plainNumber(amount, 2, mark)
