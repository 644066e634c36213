import { foldText } from '#shared/kernel/fold-text'

const BEGINNINGS =
  /^(((sous|grand|sub|s) ?)?(total|totaux|totals)( |$)|(s t|cumuls?)$|ensemble( des? | du |$))/

/** What a line is called: the first of its texts, or the second where the first is a number. */
export const firstWords = (cells: readonly string[]): string => {
  const [first = '', second = first] = cells.filter((cell) => cell.trim() !== '')
  return (/\p{Letter}/u.test(first) ? first : second).trim()
}

/**
 * Whether a row sums up the rows above it: its first word says so ("Total", "Sous-total", "S/Total", "Cumul", "Ensemble des
 * communes"), be it the second one, behind a number.
 */
export const isTotalLine = (cells: readonly string[]): boolean =>
  BEGINNINGS.test(foldText(firstWords(cells)))

const MEASURES =
  /^(moyennes?( (par|des|generale|ponderee)( |$)|$)|nombre (de|d) |dont |population (totale|municipale|legale)( |$))/
/** How notes below a table begin. */
const NOTE = /^(?:sources?|lecture|champ|notes?|nota|n\.?\s?b\.?)\s*:/i

/**
 * Whether a row of a list is none of its records: it sums up, averages or counts others ("Moyenne", "Nombre de communes", "dont …"), or
 * is a note below them ("Source : …").
 */
export const isSummaryLine = (cells: readonly string[]): boolean =>
  isTotalLine(cells) || MEASURES.test(foldText(firstWords(cells))) || NOTE.test(firstWords(cells))
