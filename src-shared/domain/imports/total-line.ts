import { foldText } from '#shared/kernel/fold-text'

const BEGINNINGS =
  /^(((sous|grand|sub|s) ?)?(total|totaux|totals)( |$)|(s t|cumuls?)$|ensemble( des? | du |$))/

/**
 * Whether a row sums up the rows above it: its first text says so ("Total", "Sous-total", "S/Total", "Cumul", "Ensemble des
 * communes").
 */
export const isTotalLine = (cells: readonly string[]): boolean =>
  BEGINNINGS.test(foldText(cells.find((cell) => cell.trim() !== '') ?? ''))
