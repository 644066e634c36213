import type { ActBlock } from './act-page'

/**
 * So many paragraphs LibreOffice puts on a page before it measures any: 25 in a short file, 20 in one of more than a hundred (read
 * in LibreOffice 25.2, where headings at these places and no others were seen to lose their text).
 */
const GUESSED = [25, 20] as const

/**
 * Whether LibreOffice parts a heading from its text at a place of a file, a paragraph and a row of a table counting one each, from
 * 1: it is the last of a guessed page, and stays at the foot of a page although it is kept with the next paragraph.
 */
export const losesItsText = (place: number): boolean =>
  GUESSED.some((paragraphs) => (place + 1) % (paragraphs + 1) === 0)

/** The rows of the table that a block is written as. */
export function rowsOf(block: ActBlock): number {
  if (block.kind === 'signatures') return Math.ceil(block.places.length / 2)
  return block.kind === 'table' ? 1 + block.rows.length + (block.foot === undefined ? 0 : 1) : 0
}
