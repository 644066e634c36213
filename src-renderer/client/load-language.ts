import type { Language } from '#shared/contract/preferences'
import { loadEnglish } from '#shared/wording/english'
import { noteCrash } from './note-crash'

/**
 * Loads the words of a language, and says in which language the window is then: English is loaded when it is first asked for, so that
 * a window in French begins without it. Where its file can't be read, that is logged and the words are French.
 */
export async function loadLanguage(language: Language): Promise<Language> {
  if (language !== 'en') return language
  try {
    await loadEnglish()
    return 'en'
  } catch (error) {
    void noteCrash(error)
    return 'fr'
  }
}
