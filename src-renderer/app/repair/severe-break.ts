import type { Failure } from '#shared/contract/failures'
import type { JournalFailure } from '#shared/contract/journal-failures'

/** A journal that is broken or gone while not all that it had is on screen as it was kept. */
export type SevereBreak = Exclude<
  JournalFailure,
  { readonly code: 'journalBroken' | 'nothingReadable' }
>

/** The break that comes before everything else, where the reason why nothing is kept is one. */
export const severeBreak = (refusal: Failure | null): SevereBreak | null =>
  refusal?.code === 'journalCut' ||
  refusal?.code === 'journalAltered' ||
  refusal?.code === 'journalUnreadable' ||
  refusal?.code === 'journalGone' ||
  refusal?.code === 'journalNewer'
    ? refusal
    : null
