import { sheetText } from '../statement/sheet-text'

/** The words of acts: French, even where the window is in English. */
export const actText = sheetText('fr')

/** A sentence of an act, and the figures of the sheets. */
export const { t, money, hours } = actText

/** What an author must fill in, unless it is known. */
export const known = (value: string, what: string): string => (value === '' ? `[[${what}]]` : value)
