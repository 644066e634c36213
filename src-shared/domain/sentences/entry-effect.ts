import type { EntryEffect, SentenceEntry } from './understanding'

/**
 * The effect of keeping an entry on its cell. Zero minutes mean "nothing was done" where hours are foreseen; where none
 * are, they delete what is kept.
 */
export function entryEffect({
  minutes,
  kept,
  foreseen,
}: Pick<SentenceEntry, 'minutes' | 'kept' | 'foreseen'>): EntryEffect {
  const expected = foreseen ?? 0
  if (kept === null) {
    if (minutes === 0) return expected === 0 ? 'same' : 'adds'
    return minutes === foreseen ? 'confirms' : 'adds'
  }
  if (minutes === 0 && expected === 0) return 'removes'
  return minutes === kept ? 'same' : 'changes'
}
