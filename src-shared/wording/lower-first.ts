import type { Language } from '#shared/contract/preferences'

/** A phrase for the middle of a sentence: its first letter small, the others unchanged; an acronym keeps its capitals. */
export const lowerFirst = (text: string, language: Language): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1)
