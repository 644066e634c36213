/** The beginning of a letter of UTF-8, a line that ends and goes on with a space or a tab, and the rest of the letter. */
const CUT_LETTER =
  /([\u00C2-\u00DF]|[\u00E0-\u00EF][\u0080-\u00BF]?|[\u00F0-\u00F4][\u0080-\u00BF]{0,2})(\r?\n[ \t])([\u0080-\u00BF]{1,3})/g

/**
 * A calendar whose lines end after a letter and not within one. RFC 5545 (3.1) folds lines by their bytes, and programs that count
 * them cut letters of several bytes. Lines keep their numbers.
 */
export const foldAfterLetters = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replace(CUT_LETTER, '$1$3$2'), 'latin1')
