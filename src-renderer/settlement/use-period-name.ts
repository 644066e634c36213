import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Period } from '#shared/kernel/period'
import { formatPeriod } from '#shared/wording/format-period'
import { useLanguage } from '../client/use-language'

/** The name of a period of whole months, in the language of the window. */
export function usePeriodName(): (period: Period) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback((period) => formatPeriod(period, t, language), [t, language])
}
