/** What is not seen: a hyphen that only an end of line shows, marks of direction, control characters that are no space, halves of signs. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}|\p{Cs}/gu

/** A text without what is not seen of it, its accents on their letters: two texts that look the same are the same. */
export const visibleText = (text: string): string => text.replace(UNSEEN, '').normalize('NFC')
