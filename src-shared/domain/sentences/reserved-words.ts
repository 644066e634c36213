import { MONTHS, WEEKDAYS } from './day-words'
import { COMMON_PHRASES, LINK_WORDS, NOTHING_PHRASES, REST_PHRASES } from './sentence-words'

const WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...LINK_WORDS,
  ...[...COMMON_PHRASES, ...NOTHING_PHRASES, ...REST_PHRASES].flatMap((phrase) =>
    phrase.split(' '),
  ),
])

/** Whether a folded word has a meaning of its own in a sentence: a name is then never meant by its beginning alone. */
export const isReserved = (word: string): boolean => WORDS.has(word) || /^\d/.test(word)
