import { groupBy } from '#shared/kernel/group-by'
import { foldTitle } from './fold-title'

/** Folded words of a value that held before. */
const BEFORE = /\b(?:ancien(?:ne)?s?|precedente?s?|old|former|previous|n 1$)/g
/** Those of one that holds now, or is yet to hold. */
const SINCE =
  /\b(?:actuel(?:le)?s?|en vigueur|nouveaux?|nouvel(?:le)?s?|proposee?s?|futur(?:e)?s?|a venir|votee?s?|avant|apres|current|new|proposed|future|before|after|n$)/g

/** A folded title, without what says of which year or state its values are. */
const bare = (title: string): string =>
  foldTitle(title.replace(/\b(?:19|20)\d\d\b/g, ' '))
    .replace(BEFORE, ' ')
    .replace(SINCE, ' ')
    .replace(/ +/g, ' ')
    .trim()

/**
 * The titles that others have for another year or state: "Tarif actuel" beside "Nouveau tarif". Which of them counts is for a person to
 * say, but where only a former one is beside a title that says nothing of it.
 */
export function oneOfSeveral(titles: readonly string[]): ReadonlySet<string> {
  const read = [...new Set(titles)].map((title) => {
    const folded = foldTitle(title)
    const isFormer = folded.search(BEFORE) >= 0
    return { title, folded, isFormer, saysState: isFormer || folded.search(SINCE) >= 0 }
  })
  return new Set(
    groupBy(read, ({ title }) => bare(title)).flatMap((alike) =>
      alike.flatMap(({ title, folded, saysState }) =>
        alike.some((other) => other.folded !== folded && (saysState || !other.isFormer))
          ? [title]
          : [],
      ),
    ),
  )
}
