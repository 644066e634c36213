/** Words of names that neither a search nor initials count. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de du des d la le les l et a au aux en'.split(' '),
)
