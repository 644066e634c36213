import { createInstance, type i18n, type TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import { withoutTurns } from '#shared/kernel/turns'
import { english } from '#shared/wording/english'
import { addFormats } from './formats'
import * as fr from './fr'

/** What i18next needs to know a language, and French where that lacks something: the renderer and main give it the same. */
export const i18nOptions = (language: Language) =>
  ({
    lng: language,
    fallbackLng: 'fr',
    resources: {
      fr: { translation: fr },
      ...(language === 'en' ? { en: { translation: english() } } : {}),
    },
    interpolation: { escape: withoutTurns },
    returnNull: false,
    showSupportNotice: false,
    initAsync: false,
  }) as const

const instances = new Map<Language, i18n>()

/** The one instance of a language outside React: both of its functions below change nothing in it. */
function instanceOf(language: Language): i18n {
  const made = instances.get(language) ?? createInstance()
  if (instances.has(language)) return made
  instances.set(language, made)
  void made.init(i18nOptions(language))
  addFormats(made)
  return made
}

/** Gives the function that turns a typed key and its values into a sentence. */
export const translator = (language: Language): TFunction => instanceOf(language).t

/** Puts values into a sentence that was chosen by other means than its key, by the same rules. */
export const fillSentence = (
  sentence: string,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): string => instanceOf(language).services.interpolator.interpolate(sentence, values, language, {})
