import { cents, type Cents } from '#shared/kernel/cents'
import { differingTotals } from './differing-totals'
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

/** Compares each line of totals with the lines above it, see `differingTotals`. */
export const totalDifferences = (lines: readonly PayLine[]): readonly PayTotalDifference[] =>
  differingTotals(
    lines.map(({ line, isTotal, amounts, leftOut }) => ({
      line,
      isTotal,
      amounts: [...amounts, ...leftOut],
    })),
  ).differences.map(({ of, column, said, sum }) => ({
    line: of.line,
    column,
    said: cents(said),
    sum: cents(sum),
  }))
