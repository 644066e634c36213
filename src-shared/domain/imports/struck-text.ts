/** Behind a letter, strikes it out: a plain text has no other way to say it. */
const STRIKE = '\u0336'

/** A text with each of its letters struck out. */
export const struckText = (text: string): string => text.replace(/\S/gu, `$&${STRIKE}`)

/** The text of which each letter is struck out; `null` where one is not, or there is none. */
export function withoutStrikes(text: string): string | null {
  if (!text.includes(STRIKE)) return null
  const isWhole = /^(?:\s|[^\s\u0336]\u0336)+$/u.test(text)
  return isWhole ? text.replaceAll(STRIKE, '') : null
}
