import type { Entry } from './entry'

/** What an entry does, as shown to the user. */
export type EntryNature = Entry['kind'] | 'cancellation' | 'claimedAgain' | 'closedYear' | 'setOff'

/**
 * What an entry does: it claims, sets off against the attribution de compensation, reduces, cancels what was issued, or refunds
 * what a closed year holds.
 */
export function entryNature({ kind, act, closedYear, channel }: Entry): EntryNature {
  if (closedYear !== null && kind === 'claim') return 'closedYear'
  if (act === 'issued') return kind === 'claim' && channel === 'compensation' ? 'setOff' : kind
  return kind === 'reduction' ? 'cancellation' : 'claimedAgain'
}
