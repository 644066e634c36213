import type { Language } from '#shared/contract/preferences'

/** A phrase as it begins a line: its first letter large, the others as they are. */
export const upperFirst = (text: string, language: Language): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1)
