import type { Language } from '#shared/contract/preferences'

/** A phrase as it stands in the middle of a sentence: its first letter small, the others as they are. */
export const lowerFirst = (text: string, language: Language): string =>
  text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1)
