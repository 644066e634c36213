/** Marks that change the direction of writing: a name could be shown as another, and what comes after it be read backwards. */
const TURN = /[\u202A-\u202E\u2066-\u2069]/gu

/** A text without these marks. */
export const withoutTurns = (text: string): string => text.replace(TURN, '')
