import { spelledOut, type Alias, type NameIndex, type Named } from './name-index'
import { closeness, mayCall, mayMean, type Closeness } from './match-words'
import { wordAfter } from './phrase-at'
import type { SentenceToken } from './sentence-token'
import { NAME_LINKS } from './sentence-words'

/** Those whom some words may mean, all equally well. */
export interface NamesAt {
  readonly named: readonly Named[]
  readonly closeness: Closeness
  /** The token where the words end (excluded). */
  readonly end: number
}

const MOST_WORDS = 8

/** How well some words match something in one of its ways; initials count for less than a name, and must be whole. */
function closenessTo({ words: name, by }: Alias, words: readonly string[]): Closeness | null {
  const close = closeness(words, name)
  if (by === 'initials') return close === 5 ? 4 : null
  return by === 'kind' && close === 0 ? null : close
}

function closest(aliases: readonly Alias[], words: readonly string[]) {
  let best: Closeness | null = null
  let found = new Map<string, Named>()
  for (const alias of aliases) {
    const close = closenessTo(alias, words)
    if (close === null) continue
    if (best !== null && close < best) continue
    if (close !== best) found = new Map()
    best = close
    found.set(`${alias.named.kind} ${alias.named.id}`, alias.named)
  }
  return best === null ? null : { closeness: best, named: [...found.values()] }
}

/** Every way to name something that has a word like this one. */
function aliasesWith(word: string, { byWord }: NameIndex): readonly Alias[] {
  const found = new Set<Alias>()
  for (const [name, aliases] of byWord.get(word.charAt(0)) ?? [])
    if (mayMean(word, name)) for (const alias of aliases) found.add(alias)
  return [...found]
}

/** Whom the words from a token on may mean: one answer for each number of words, the fewest first. */
export function namesAt(
  tokens: readonly SentenceToken[],
  at: number,
  index: NameIndex,
): readonly NamesAt[] {
  const answers: NamesAt[] = []
  const words: string[] = []
  let aliases: readonly Alias[] | null = null
  let place: number | null = at
  while (place !== null && words.length < MOST_WORDS) {
    const word = tokens[place]?.folded ?? ''
    const link = NAME_LINKS.has(word)
    // A link is part of a name only between its words; a name may be made of links alone.
    if (!link || words.length === 0) {
      const called = spelledOut(word)
      words.push(called)
      aliases ??= aliasesWith(called, index)
      const found = closest(aliases, words)
      if (found !== null && !(link && found.closeness < 5))
        answers.push({ ...found, end: place + 1 })
      if (link) {
        words.pop()
        if (place === at) return answers
      } else {
        aliases = aliases.filter(({ words: name }) => mayCall(words, name))
        if (aliases.length === 0) return answers
      }
    }
    place = wordAfter(tokens, place)
  }
  return answers
}
