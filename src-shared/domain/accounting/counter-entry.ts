import type { Day } from '#shared/kernel/day'
import type { AccountRule, Channel } from './account-rule'
import type { Entry, Side } from './entry'
import { fiscalYearOf } from './fiscal-year-of'

const OTHER_SIDE: Readonly<Record<Side, Side>> = { receipt: 'expense', expense: 'receipt' }

/** Why an entry is cancelled, and when. */
interface TakingBack {
  readonly act: Entry['act']
  readonly day: Day
  readonly channel: Channel
  /** The plan's rule for closed years on that day; `undefined` where the plan has none. */
  readonly closing: AccountRule | undefined
}

/**
 * The entry that cancels another: in the year of the first, a reduction of the same title or mandate on the same account;
 * once that year is closed, an entry on the other side on the accounts that the plan keeps for closed years. What was
 * reduced is claimed again. The attribution de compensation is corrected by its own accounts, whatever the year.
 */
export function counterEntry(entry: Entry, { act, day, channel, closing }: TakingBack): Entry {
  const fiscalYear = fiscalYearOf(day, entry.fiscalYear, closing)
  if (entry.kind === 'reduction') return { ...entry, act, day, fiscalYear, kind: 'claim' }
  if (fiscalYear <= entry.fiscalYear || channel === 'compensation')
    return { ...entry, act, day, fiscalYear, kind: 'reduction' }
  const side = OTHER_SIDE[entry.side]
  const account = closing?.[side]
  return {
    ...entry,
    act,
    day,
    fiscalYear,
    side,
    closedYear: entry.fiscalYear,
    account: account?.number ?? null,
    label: account?.label ?? '',
  }
}
