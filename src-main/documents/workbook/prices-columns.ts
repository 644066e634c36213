/** Column of the line of the shares and of the amount in the sheet of prices, for the formulas of the shares. */
export const PRICES = { line: 'A', amount: 'G' } as const
