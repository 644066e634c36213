import type { SentenceToken } from './sentence-token'

const JOINERS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011', "'", '\u2019', '.'])

/** The index of the word that follows a token, over hyphens, apostrophes and points; `null` where none follows so. */
export function wordAfter(tokens: readonly SentenceToken[], at: number): number | null {
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next]
    if (token?.kind === 'word') return next
    if (token === undefined || !JOINERS.has(token.text)) return null
  }
  return null
}

/** Where a phrase that begins at a token ends (excluded), or `null` where it is another. */
function endOf(tokens: readonly SentenceToken[], at: number, phrase: string): number | null {
  let place: number | null = at
  let end = at
  for (const word of phrase.split(' ')) {
    if (place === null || tokens[place]?.folded !== word) return null
    end = place + 1
    place = wordAfter(tokens, place)
  }
  return end
}

/** The longest of some folded phrases that begins at a token: the phrase and the token where it ends (excluded). */
export function phraseAt<P extends string>(
  tokens: readonly SentenceToken[],
  at: number,
  phrases: Iterable<P>,
): { readonly phrase: P; readonly end: number } | null {
  let best: { readonly phrase: P; readonly end: number } | null = null
  for (const phrase of phrases) {
    const end = endOf(tokens, at, phrase)
    if (end !== null && (best === null || end > best.end)) best = { phrase, end }
  }
  return best
}
