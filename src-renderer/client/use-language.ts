import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/contract/preferences'

/** The language of the window. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'fr'
}
