/** A cell of the excerpt of a line. */
export interface ExcerptCell {
  readonly text: string
  /** From 1. */
  readonly column: number
}

interface Excerpt {
  readonly cells: readonly ExcerptCell[]
  /** Cells were left out before, or after. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** How many characters of a line fit beside its number. */
const ROOM = 84

/** No cell takes more than this, so that a long note does not hide the fault. */
const LONGEST = 40

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text

/** As much of a line as there is room for, around the column at fault; from the start where no column is. */
export function lineExcerpt(cells: readonly string[], column: number | null): Excerpt {
  const all = cells.map((text, at) => ({ text: shorten(text), column: at + 1 }))
  let first = Math.min(Math.max((column ?? 1) - 1, 0), Math.max(all.length - 1, 0))
  let last = first
  let used = all[first]?.text.length ?? 0
  const fits = (at: number): boolean => {
    const cell = all[at]
    return cell !== undefined && used + cell.text.length + 1 <= ROOM
  }
  const take = (at: number): void => {
    used += (all[at]?.text.length ?? 0) + 1
  }
  // The text before the fault identifies the line: it comes first.
  while (fits(first - 1)) take((first -= 1))
  while (fits(last + 1)) take((last += 1))
  return {
    cells: all.slice(first, last + 1),
    cutBefore: first > 0,
    cutAfter: last < all.length - 1,
  }
}
