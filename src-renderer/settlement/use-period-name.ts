import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Period } from '#shared/kernel/period'
import { formatPeriod } from '#shared/wording/format-period'
import { useLanguage } from '../client/use-language'

/** A period of whole months as people say it, in the language of the window. */
export function usePeriodName(): (period: Period) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback((period) => formatPeriod(period, t, language), [t, language])
}
