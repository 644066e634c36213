import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { PayInColumn } from './pay-in-column'
import type { PayTotalDifference } from './pay-total-lines'

/**
 * Where the amounts of a pay file go. `file` is `taken` plus `refused` plus the sum of `columns`: nothing is in none of them.
 * Refunds lessen each of them.
 */
export interface PayTotals {
  /** All that the lines hold, except lines of totals and columns apart. */
  readonly file: Cents
  readonly taken: Cents
  /** In lines that can't be kept. */
  readonly refused: Cents
  /** In columns that nothing takes, of the lines that are kept. */
  readonly columns: readonly PayInColumn[]
  /** In columns that are no part of the total, and so in none of the figures above. */
  readonly apart: readonly PayInColumn[]
  /** Such columns with numbers that are no money (of a register, days, a rate) or are in another unit than euros, whose sum says nothing. */
  readonly numbers: readonly string[]
  /** Where lines of totals say something else than the lines above them: nothing is kept of such a file. */
  readonly differences: readonly PayTotalDifference[]
}

/** What is summed of each line or month. */
export interface CountedPay {
  /** `total`: the line sums up others, and counts nowhere. */
  readonly status: 'added' | 'changed' | 'same' | 'refused' | 'total'
  readonly after: Cents | null
  /** All that the lines hold, taken or not. */
  readonly inFile: Cents
  /** What they hold in columns that nothing takes, by column. */
  readonly leftOut: readonly PayInColumn[]
  /** Their amounts in columns that are no part of the total. */
  readonly apart: readonly PayInColumn[]
  /** Such columns in which they have numbers that are no money. */
  readonly numbers: readonly string[]
}

/** Sums amounts by column, in the order in which columns come. */
export function byColumn(amounts: readonly PayInColumn[]): readonly PayInColumn[] {
  const sums = new Map<string, number>()
  for (const { column, amount } of amounts) sums.set(column, (sums.get(column) ?? 0) + amount)
  return [...sums].map(([column, amount]) => ({ column, amount: cents(amount) }))
}

/**
 * Sums up where the amounts of a file go.
 *
 * @param differences of its lines of totals
 */
export function payTotals(
  months: readonly CountedPay[],
  differences: readonly PayTotalDifference[],
): PayTotals {
  const lines = months.filter(({ status }) => status !== 'total')
  const refused = lines.filter(({ status }) => status === 'refused')
  const kept = lines.filter(({ status }) => status !== 'refused')
  return {
    file: sumCents(lines.map(({ inFile }) => inFile)),
    taken: sumCents(kept.flatMap(({ after }) => after ?? [])),
    refused: sumCents(refused.map(({ inFile }) => inFile)),
    columns: byColumn(kept.flatMap(({ leftOut }) => leftOut)),
    apart: byColumn(lines.flatMap(({ apart }) => apart)),
    numbers: [...new Set(lines.flatMap(({ numbers }) => numbers))],
    differences,
  }
}
