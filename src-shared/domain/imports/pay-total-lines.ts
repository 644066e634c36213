import { cents, type Cents } from '#shared/kernel/cents'
import type { PayInColumn } from './pay-in-column'

/** A column for which a line of totals says something else than the lines above it. */
export interface PayTotalDifference {
  readonly line: number
  readonly column: string
  readonly said: Cents
  readonly sum: Cents
}

/** The amounts of a line, by column. */
interface PayLine {
  readonly line: number
  readonly isTotal: boolean
  readonly amounts: readonly PayInColumn[]
  readonly leftOut: readonly PayInColumn[]
}

const amountsOf = ({ amounts, leftOut }: PayLine): readonly PayInColumn[] => [
  ...amounts,
  ...leftOut,
]

/**
 * Compares each line of totals with the lines above it, column by column: all of them, or those since an earlier line of
 * totals, as subtotals have it. A column without an amount in the line of totals is not compared.
 */
export function totalDifferences(lines: readonly PayLine[]): readonly PayTotalDifference[] {
  const differences: PayTotalDifference[] = []
  /** By column, the sum of all lines so far, and what it was at each line of totals. */
  const sums = new Map<string, number>()
  const earlier: ReadonlyMap<string, number>[] = []
  for (const each of lines) {
    if (each.isTotal) {
      for (const { column, amount: said } of amountsOf(each)) {
        const sum = sums.get(column) ?? 0
        const possible = [sum, ...earlier.map((before) => sum - (before.get(column) ?? 0))]
        if (!possible.includes(said))
          differences.push({ line: each.line, column, said, sum: cents(sum) })
      }
      earlier.push(new Map(sums))
    } else
      for (const { column, amount } of amountsOf(each))
        sums.set(column, (sums.get(column) ?? 0) + amount)
  }
  return differences
}
