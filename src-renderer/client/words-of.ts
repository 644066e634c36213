import type { Language } from '#shared/contract/preferences'
import { loadEnglish } from '#shared/wording/english'
import { i18nOptions } from '#shared/wording/translator'
import { noteCrash } from './note-crash'

/**
 * The words of a language; English is loaded when it is first asked for, so that a window in French begins without it. Where its file
 * can't be read, that is logged and the words are French.
 */
export async function wordsOf(language: Language): Promise<ReturnType<typeof i18nOptions>> {
  if (language !== 'en') return i18nOptions(language)
  try {
    await loadEnglish()
    return i18nOptions('en')
  } catch (error) {
    void noteCrash(error)
    return i18nOptions('fr')
  }
}
