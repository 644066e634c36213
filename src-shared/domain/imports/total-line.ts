import { foldText } from '#shared/kernel/fold-text'

const BEGINNINGS =
  /^(((sous|grand|sub|s) ?)?(total|totaux|totals)( |$)|(s t|cumuls?)$|ensemble( des? | du |$))/

/** The first text of a row that has a letter: what its line is called. */
export const firstWords = (cells: readonly string[]): string =>
  cells.find((cell) => /\p{Letter}/u.test(cell))?.trim() ?? ''

/**
 * Whether a row sums up the rows above it: its first word says so ("Total", "Sous-total", "S/Total", "Cumul", "Ensemble des
 * communes"), whatever numbers are before it.
 */
export const isTotalLine = (cells: readonly string[]): boolean =>
  BEGINNINGS.test(foldText(firstWords(cells)))
