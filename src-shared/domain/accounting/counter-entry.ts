import type { Day } from '#shared/kernel/day'
import type { AccountRule, Channel } from './account-rule'
import type { Entry, Side } from './entry'
import { exerciseOf } from './exercise-of'

/**
 * The usual M57 pair that takes back what a closed year holds: a mandate for the title of the lender, a title for the
 * mandate of the debtor. A proposal, to confirm with the accountant, as the rules of the plan are.
 */
export const CLOSED_YEAR: Pick<AccountRule, 'receipt' | 'expense'> = {
  receipt: { number: '773', label: 'Mandats annulés (sur exercices antérieurs)' },
  expense: { number: '673', label: 'Titres annulés (sur exercices antérieurs)' },
}

const OTHER_SIDE: Readonly<Record<Side, Side>> = { receipt: 'expense', expense: 'receipt' }

/** Why an entry is taken back, and when. */
interface TakingBack {
  readonly act: Entry['act']
  readonly day: Day
  readonly channel: Channel
}

/**
 * The entry that takes another back: in the year of the first, a reduction of the same title or mandate on the same
 * account; once that year is closed, a piece of the other side on the accounts of closed years. What was reduced is claimed
 * again. The attribution de compensation is corrected by its own accounts, whatever the year.
 */
export function counterEntry(entry: Entry, { act, day, channel }: TakingBack): Entry {
  const fiscalYear = exerciseOf(day, entry.fiscalYear)
  if (entry.kind === 'reduction') return { ...entry, act, day, fiscalYear, kind: 'claim' }
  if (fiscalYear === entry.fiscalYear || channel === 'compensation')
    return { ...entry, act, day, fiscalYear, kind: 'reduction' }
  const side = OTHER_SIDE[entry.side]
  const { number, label } = CLOSED_YEAR[side]
  return {
    ...{ ...entry, act, day, fiscalYear, side, label },
    ...{ account: number, closedYear: entry.fiscalYear },
  }
}
