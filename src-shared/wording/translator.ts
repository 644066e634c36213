import type { FormatterModule, TFunction } from 'i18next'
import { createInstance } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import { en } from './en'
import { fr } from './fr'
import { putName } from './french-name'

/**
 * Puts names into French sentences: `{{agent, of}}` is "d’Anne" or "de Marie", `{{body, of}}` "du syndicat" or "de la
 * commune d’Oigny"; `the` and `The` stand for a subject.
 */
export const nameFormats: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, format = '') =>
    typeof value === 'string' ? putName(value, format) : (value as string),
}

/** What i18next needs to know both languages: the renderer and main give it the same. */
export const i18nOptions = (language: Language) =>
  ({
    lng: language,
    fallbackLng: 'fr',
    resources: { fr: { translation: fr }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
    initAsync: false,
  }) as const

/** Gives the function that turns a typed key and its values into a sentence. */
export function translator(language: Language): TFunction {
  const instance = createInstance()
  void instance.use(nameFormats).init(i18nOptions(language))
  return instance.t
}
