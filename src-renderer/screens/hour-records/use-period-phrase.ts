import { useTranslation } from 'react-i18next'
import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { useFormat } from '../../client/use-format'

/** A period after a noun: "de mars 2026", "d’avril 2026", "du 1ᵉʳ janvier 2026 au 31 mars 2026". */
export function usePeriodPhrase(): (period: Period) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ from, to }) => {
    if (monthOf(from) !== monthOf(to)) return t('common.fromTo', { from, to })
    const month = format.month(monthOf(from), 'long')
    return t(/^[ao]/.test(month) ? 'hourRecords.period.monthVowel' : 'hourRecords.period.month', {
      month,
    })
  }
}
