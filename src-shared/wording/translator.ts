import type { TFunction } from 'i18next'
import { createInstance } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import { en } from './en'
import { addFormats } from './formats'
import { fr } from './fr'

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
  void instance.init(i18nOptions(language))
  addFormats(instance)
  return instance.t
}
