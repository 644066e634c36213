/** Amounts by column, of a line or of a line of totals; `null` for one that is not known. */
interface Line<Column> {
  readonly isTotal: boolean
  readonly amounts: readonly { readonly column: Column; readonly amount: number | null }[]
}

/** A column for which a line of totals says something else than the lines above it. */
interface DifferingTotal<Column, Of> {
  readonly of: Of
  readonly column: Column
  readonly said: number
  readonly sum: number
}

/** What comparing lines of totals gives. */
interface Compared<Column, Of> {
  readonly differences: readonly DifferingTotal<Column, Of>[]
  /** Totals that are not known, or of which an amount above is not. */
  readonly notCompared: readonly { readonly of: Of; readonly column: Column }[]
}

/**
 * Compares each line of totals with the lines above it, column by column: all of them, or those since an earlier line of
 * totals, as subtotals have it. A column without an amount in the line of totals is not compared, nor is one of which an amount
 * above is not known.
 */
export function differingTotals<Column, Of>(
  lines: readonly (Of & Line<Column>)[],
): Compared<Column, Of> {
  const differences: DifferingTotal<Column, Of>[] = []
  const notCompared: { of: Of; column: Column }[] = []
  /** By column, the sum of all lines so far, and what it was at each line of totals. */
  const sums = new Map<Column, number>()
  const earlier: ReadonlyMap<Column, number>[] = []
  const unknown = new Set<Column>()
  for (const of of lines) {
    if (of.isTotal) {
      for (const { column, amount: said } of of.amounts) {
        if (said === null || unknown.has(column)) {
          notCompared.push({ of, column })
          continue
        }
        const sum = sums.get(column) ?? 0
        const possible = [sum, ...earlier.map((before) => sum - (before.get(column) ?? 0))]
        if (!possible.includes(said)) differences.push({ of, column, said, sum })
      }
      earlier.push(new Map(sums))
    } else
      for (const { column, amount } of of.amounts)
        if (amount === null) unknown.add(column)
        else sums.set(column, (sums.get(column) ?? 0) + amount)
  }
  return { differences, notCompared }
}
