import { cents, type Cents } from '#shared/kernel/cents'
import { differingTotals } from './differing-totals'
import type { PayInColumn } from './pay-in-column'
import type { PayLineFailure } from './pay-line-failure'

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
  readonly failures: readonly PayLineFailure[]
}

const compared = (lines: readonly PayLine[]): readonly PayTotalDifference[] =>
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

/** Whether a line is refused since the file itself withdraws it. */
const isWithdrawn = ({ failures }: PayLine): boolean =>
  failures.some(({ code }) => code === 'importLineVoid' || code === 'importStruck')

/**
 * Compares each line of totals with the lines above it, see `differingTotals`. What the file withdraws may be in its totals or not:
 * either is right.
 */
export function totalDifferences(lines: readonly PayLine[]): readonly PayTotalDifference[] {
  const differences = compared(lines)
  if (differences.length === 0 || !lines.some(isWithdrawn)) return differences
  const others = compared(lines.filter((line) => !isWithdrawn(line)))
  return differences.filter(({ line, column }) =>
    others.some((other) => other.line === line && other.column === column),
  )
}
