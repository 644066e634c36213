import { visibleText } from './visible-text'

/** Letters that Unicode does not take apart into a letter and an accent. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' }

/** Signs that are typed for that of a number: "nº 1" and "№ 1" are "n° 1". */
const TYPED_FOR_NUMBER = /nº|№/g

/** Accents and primes that are typed for an apostrophe. */
const TYPED_FOR_APOSTROPHE = /[`´ʼ′]/g

/**
 * A text for searching: without accents, ligatures, case, hyphens or apostrophes, nor what is not seen. "Saint-Seine-l’Abbaye" and
 * "saint seine l abbaye" fold alike.
 */
export const foldText = (text: string): string =>
  visibleText(text)
    .toLowerCase()
    .replace(TYPED_FOR_NUMBER, 'n°')
    .replace(TYPED_FOR_APOSTROPHE, ' ')
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[œæ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()

/** Words of places as they are mostly written, and in full. */
const IN_FULL = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
])

/** What a folded word of a query is searched as: `st` is `saint` too. */
export const searchedAs = (word: string): readonly string[] => {
  const full = IN_FULL.get(word)
  return full === undefined ? [word] : [word, full]
}

/** Whether every word of a query begins somewhere in one of the texts, whatever the accents. */
export function textsHold(texts: readonly string[], query: string): boolean {
  const folded = ` ${texts.map(foldText).join(' ')}`
  return foldText(query)
    .split(' ')
    .every((typed) =>
      searchedAs(typed).some(
        (word) => folded.includes(` ${word}`) || (word.length > 2 && folded.includes(word)),
      ),
    )
}
