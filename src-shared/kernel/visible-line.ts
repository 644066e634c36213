import { visibleText } from './visible-text'

/** A no-break space that a page or a word processor has between two words; one beside a mark or a figure is how French is written. */
const BETWEEN_WORDS = /(?<=\p{L})[\u00A0\u202F](?=[\p{L}\p{N}])/gu
/** Several spaces, which a screen shows as one, and spaces of another width. */
const OTHER_SPACES = /\s{2,}|[^\S\u00A0\u202F]/g

/** A line of text as it is seen: without hidden signs, with single spaces, none at its ends. Two lines that look the same are the same. */
export const visibleLine = (text: string): string =>
  visibleText(text).replace(BETWEEN_WORDS, ' ').replace(OTHER_SPACES, ' ').trim()
