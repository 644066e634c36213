import { foldText } from '#shared/kernel/fold-text'
import type { Cents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import type { PayInColumn } from './pay-in-column'
import type { PayLineFailure } from './pay-line-failure'

/** What the cell of a state or a kind says a line is of, before the word that counts. */
const OF =
  '(?:(?:bulletins?|paies?|payes?|fiches? de paie|heures?|lignes?|saisies?|trajets?|deplacements?|statut|etat)(?: de| en)? )?'
const CANCELLED = 'annule(?:e)?s?|annulations?|cancell?ed'
const NEVER_MADE =
  'simulations?|simule(?:e)?s?|simulated|previsions?|previsionnel(?:le)?s?|prevue?s?|planifie(?:e)?s?|planned|forecast'
/** A payment that was rejected is owed all the same: of pay, these words say nothing. */
const REFUSED = 'refuse(?:e)?s?|rejete(?:e)?s?|refused|rejected'

const VOID = {
  pay: new RegExp(`^${OF}(?:${CANCELLED}|${NEVER_MADE})$`),
  work: new RegExp(`^${OF}(?:${CANCELLED}|${NEVER_MADE}|${REFUSED})$`),
} as const
const TAKEN_BACK = new RegExp(`^${OF}(?:${CANCELLED})$`)

/**
 * The cell that says, and says nothing else, that its line is none: simulated, foreseen, cancelled, refused. `undefined` where no
 * cell does.
 *
 * @param read columns that are read as something else, from 0
 */
export const voidMention = (
  cells: readonly string[],
  read: ReadonlySet<number>,
  of: keyof typeof VOID,
): string | undefined =>
  cells.find((cell, at) => !read.has(at) && cell.length < 60 && VOID[of].test(foldText(cell)))

/** A line of pay, and what it says that it is. */
interface MarkedPay {
  readonly agentId: string | null
  readonly month: Month | null
  readonly amounts: readonly PayInColumn[]
  readonly isTotal: boolean
  readonly failures: readonly PayLineFailure[]
}

/**
 * Refuses the lines of pay that say that they are none. Those that are cancelled count where what cancels them is in the file, below
 * zero: together they come to nothing, or take back an earlier line.
 *
 * @param mentions of each line; `undefined` where it says nothing
 */
export function withoutVoidPay<R extends MarkedPay>(
  rows: readonly R[],
  mentions: readonly (string | undefined)[],
): readonly (R | (R & Pick<MarkedPay, 'failures'>))[] {
  const isTakenBack = (at: number): boolean => TAKEN_BACK.test(foldText(mentions[at] ?? ''))
  const sums = new Map<string, number>()
  const monthOf = ({ agentId, month }: R): string => `${agentId ?? ''} ${month ?? ''}`
  const sumOf = ({ amounts }: R): number =>
    amounts.reduce((all, { amount }: { readonly amount: Cents }) => all + amount, 0)
  for (const [at, row] of rows.entries())
    if (isTakenBack(at)) sums.set(monthOf(row), (sums.get(monthOf(row)) ?? 0) + sumOf(row))
  return rows.map((row, at) => {
    const found = mentions[at]
    const isUndone = isTakenBack(at) && (sums.get(monthOf(row)) ?? 0) <= 0
    return found === undefined || row.isTotal || isUndone
      ? row
      : { ...row, failures: [{ code: 'importLineVoid', found }, ...row.failures] }
  })
}
