import { editDistance } from '#shared/kernel/edit-distance'
import { MONTHS, WEEKDAYS } from '#shared/kernel/date-words'
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
const isReserved = (word: string): boolean => WORDS.has(word) || /^\d/.test(word)

/**
 * How well some words match a name: 5 the whole name, 4 its beginning, 3 its beginning with words cut short, 2 words from
 * inside, 1 such words cut short, 0 nearly (a typing error: to be asked); `null` not at all.
 */
export type Closeness = 0 | 1 | 2 | 3 | 4 | 5

/** Words shorter than this must match exactly. */
const SHORTEST_SLIP = 4
const LONG_WORD = 8

/** How many typing errors a word may have. */
const slipsIn = (word: string): number => (word.length < LONG_WORD ? 1 : 2)

const begins = (name: string, word: string): boolean => name.startsWith(word) && !isReserved(word)

const nearly = (name: string, word: string): boolean =>
  word.length >= SHORTEST_SLIP &&
  name.length >= SHORTEST_SLIP &&
  // Typing errors are rarely in the first letter: this keeps thousands of names cheap to search.
  word[0] === name[0] &&
  !isReserved(word) &&
  editDistance(word, name, slipsIn(word)) <= slipsIn(word)

type Same = (name: string, word: string) => boolean

const inFront = (words: readonly string[], name: readonly string[], same: Same): boolean =>
  words.length <= name.length && words.every((word, index) => same(name[index] ?? '', word))

function inside(words: readonly string[], name: readonly string[], same: Same): boolean {
  let at = 0
  for (const word of words) {
    while (at < name.length && !same(name[at] ?? '', word)) at += 1
    if (at === name.length) return false
    at += 1
  }
  return true
}

const equal: Same = (name, word) => name === word
const started: Same = (name, word) => equal(name, word) || begins(name, word)
const slipped: Same = (name, word) => started(name, word) || nearly(name, word)

/** A single letter matches nothing, unless it is one word among others ("Marie D"), or is the whole name. */
const tooShort = (words: readonly string[], name: readonly string[]): boolean =>
  words.every((word) => word.length < 2) && words.length < Math.max(2, name.length)

/** How well some folded words of a sentence match a name. */
export function closeness(words: readonly string[], name: readonly string[]): Closeness | null {
  if (inFront(words, name, equal)) {
    if (words.length === name.length) return 5
    return tooShort(words, name) ? null : 4
  }
  if (tooShort(words, name)) return null
  if (inFront(words, name, started)) return 3
  if (inside(words, name, equal)) return 2
  if (words.every((word) => word.length > 2) && inside(words, name, started)) return 1
  return inFront(words, name, slipped) || inside(words, name, slipped) ? 0 : null
}

/** Whether a word of a sentence may mean a word of a name: whole, abbreviated, or with a typing error. */
export const mayMean = (word: string, name: string): boolean => slipped(name, word)

/** Whether a name that these words begin could go on with more words. */
export const mayCall = (words: readonly string[], name: readonly string[]): boolean =>
  words.length <= name.length && inside(words, name, slipped)
