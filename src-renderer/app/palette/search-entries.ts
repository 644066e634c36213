import { foldText, searchedAs } from '#shared/kernel/fold-text'
import type { Entry } from './entry'

/** The singular of a word that is long enough to have a plural; what holds the word itself is closer. */
const singularOf = (word: string): readonly string[] =>
  /^.{3,}[sx]$/.test(word) ? [word.slice(0, -1)] : []

/** 0 where a word is missing; more when a name, or one of its words, begins with what was typed. */
function closeness(entry: Entry, words: readonly string[]): number {
  const label = foldText(entry.label)
  const text = ` ${label} ${foldText(entry.keywords)} ${foldText(entry.detail)}`
  const scoreOf = (word: string): number => {
    if (label.startsWith(word)) return 4
    if (` ${label}`.includes(` ${word}`)) return 3
    if (text.includes(` ${word}`)) return 2
    return text.includes(word) ? 1 : 0
  }
  let score = 0
  for (const word of words) {
    const best = Math.max(
      ...searchedAs(word).map(scoreOf),
      ...singularOf(word).map((singular) => scoreOf(singular) / 2),
    )
    if (best === 0) return 0
    score += best
  }
  return score
}

/** The entries that hold every word typed, closest first; equal ones keep their order. */
export function searchEntries(
  entries: readonly Entry[],
  query: string,
  most: number,
): readonly Entry[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return entries.filter(({ group }) => group === 'screens').slice(0, most)
  return entries
    .map((entry) => ({ entry, score: closeness(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry)
}
