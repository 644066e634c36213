/** What is not seen: marks of direction, control characters that are no space, halves of signs; soft hyphens are looked at apart. */
const UNSEEN = /(?!\u00AD)\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}|\p{Cs}/gu

/** A hyphen that only an end of line shows. */
const SOFT_HYPHENS = /\u00AD/g

/** Soft hyphens before a number that begins a text, or a cell of a pasted one: many a PDF has them in place of minus signs, and draws them. */
const MINUS_BEFORE =
  /(?<=(?:^|[\t\r\n])[^\S\t\r\n]{0,40})\u00AD(?=[^\S\t\r\n]{0,9}(?:€[^\S\t\r\n]{0,9})?[\d.,])/g
/** The same behind a number that is all of a text, or of a cell. */
const MINUS_BEHIND =
  /(?<=(?:^|[\t\r\n])(?:[\d.,€]|[^\S\t\r\n]){0,40}\d[^\S\t\r\n]?€?[^\S\t\r\n]?)\u00AD(?=[^\S\t\r\n]?€?[^\S\t\r\n]{0,9}(?:$|[\t\r\n]))/g

/** Soft hyphens between figures, which no line is cut at: the hyphens of « 2024-07 » in such a file. */
const WITHIN_FIGURES = /(?<=\d)\u00AD(?=\d)/g

/** A text of letters of Latin-1 and usual signs: all of it is seen, and most cells of a file are such. */
const PLAIN = /^[\t\n\r\x20-\x7E\u00A0-\u00AC\u00AE-\u00FF]*$/

/** A text without what is not seen of it, its accents on their letters: two texts that look the same are the same. */
export const visibleText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(UNSEEN, '')
        .replace(MINUS_BEFORE, '-')
        .replace(MINUS_BEHIND, '-')
        .replace(WITHIN_FIGURES, '-')
        .replace(SOFT_HYPHENS, '')
        .normalize('NFC')
