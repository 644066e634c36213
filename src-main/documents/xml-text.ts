import { withoutTurns } from '#shared/kernel/turns'

/** Control characters, which XML forbids: a text that was copied from a word processor holds some for its line breaks. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu

/** A text as a file of XML can hold it, and as it is read: it turns nothing that comes after it. */
export const xmlText = (text: string): string => withoutTurns(text).replace(UNWRITABLE, ' ')
