import type { EntryEffect, SentenceEntry } from './understanding'

/**
 * What keeping an entry would do to its cell. Zero minutes say "nothing was done" where hours are foreseen; where none
 * are, they take away what is kept.
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
