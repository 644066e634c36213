import { useTranslation } from 'react-i18next'
import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'

/** A period after a noun: "de mars 2026", "d’avril 2026", "du 1ᵉʳ janvier 2026 au 31 mars 2026". */
export function usePeriodPhrase(): (period: Period) => string {
  const { t } = useTranslation()
  return ({ from, to }) => {
    const month = monthOf(from)
    return month === monthOf(to)
      ? t('hourRecords.ofMonth', { month })
      : t('common.fromTo', { from, to })
  }
}
