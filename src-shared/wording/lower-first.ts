import type { Language } from '#shared/contract/preferences'

/** A phrase for the middle of a sentence: its first letter small, the others unchanged. */
export const lowerFirst = (text: string, language: Language): string =>
  text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1)
