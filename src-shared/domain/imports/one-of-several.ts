import { foldTitle } from './fold-title'

/** Folded words of a value that held before. */
const BEFORE = /\b(?:ancien(?:ne)?s?|precedente?s?|old|former|previous|n 1$)/g
/** Those of one that holds now, or is yet to hold. */
const SINCE =
  /\b(?:actuel(?:le)?s?|en vigueur|nouveaux?|nouvel(?:le)?s?|proposee?s?|futur(?:e)?s?|a venir|votee?s?|avant|apres|current|new|proposed|future|before|after|n$)/g

/** A title without what says of which year or state its values are. */
const bare = (title: string): string =>
  foldTitle(title.replace(/\b(?:19|20)\d\d\b/g, ' '))
    .replace(BEFORE, ' ')
    .replace(SINCE, ' ')
    .replace(/ +/g, ' ')
    .trim()

/**
 * Whether other columns have the same title, of another year or state: "Tarif actuel" beside "Nouveau tarif". Which of them counts is for
 * a person to say, but where only a former one is beside a title that says nothing of it.
 */
export function isOneOfSeveral(title: string, headers: readonly string[]): boolean {
  const folded = foldTitle(title)
  const saysState = folded.search(BEFORE) >= 0 || folded.search(SINCE) >= 0
  return headers.some(
    (other) =>
      foldTitle(other) !== folded &&
      bare(other) === bare(title) &&
      (saysState || foldTitle(other).search(BEFORE) < 0),
  )
}
