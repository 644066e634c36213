import { foldText } from '#shared/kernel/fold-text'
import type { Entry } from './entry'

/** 0 where a word is missing; more when a name, or one of its words, begins with what was typed. */
function closeness(entry: Entry, words: readonly string[]): number {
  const label = foldText(entry.label)
  const text = ` ${label} ${foldText(entry.keywords)} ${foldText(entry.detail)}`
  let score = 0
  for (const word of words) {
    if (label.startsWith(word)) score += 4
    else if (` ${label}`.includes(` ${word}`)) score += 3
    else if (text.includes(` ${word}`)) score += 2
    else if (text.includes(word)) score += 1
    else return 0
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
