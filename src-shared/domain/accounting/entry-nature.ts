import type { Entry } from './entry'

/** What an entry does, as a person is told. */
export type EntryNature = Entry['kind'] | 'cancellation' | 'claimedAgain' | 'closedYear'

/** What an entry does: it claims, reduces, takes back what was issued, or gives back what a closed year holds. */
export function entryNature({ kind, act, closedYear }: Entry): EntryNature {
  if (closedYear !== null && kind === 'claim') return 'closedYear'
  if (act === 'issued') return kind
  return kind === 'reduction' ? 'cancellation' : 'claimedAgain'
}
