/** Letters that Unicode does not take apart into a letter and an accent. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' }

/**
 * A text for searching: without accents, ligatures, case, hyphens or apostrophes. "Saint-Seine-l’Abbaye" and "saint seine l
 * abbaye" fold alike.
 */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[œæ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()

/** Whether every word of a query begins somewhere in one of the texts, whatever the accents. */
export function textsHold(texts: readonly string[], query: string): boolean {
  const folded = ` ${texts.map(foldText).join(' ')}`
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(` ${word}`) || (word.length > 2 && folded.includes(word)))
}
