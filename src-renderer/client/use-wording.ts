import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formattersOf } from '#shared/wording/formatters'

/** The sentences of the wording, its formatters, and the language of the window, which both are in. */
export function useWording() {
  const { t, i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'fr'
  const format = useMemo(() => formattersOf(language), [language])
  return { t, format, language } as const
}
