import type { Language } from '#shared/contract/preferences'
import { loadEnglish } from '#shared/wording/english'
import { i18nOptions } from '#shared/wording/translator'

/** The words of a language; English is loaded when it is first asked for, so that a window in French begins without it. */
export async function wordsOf(language: Language): Promise<ReturnType<typeof i18nOptions>> {
  if (language === 'en') await loadEnglish()
  return i18nOptions(language)
}
