import { useTranslation } from 'react-i18next'
import { addDays } from '#shared/kernel/day'
import { addMonths, monthOf } from '#shared/kernel/month'
import { lengthInDays, monthsOf, type OpenPeriod } from '#shared/kernel/period'

/** How long a period is: in years or months where it has whole ones, else in days. */
export function useLengthWords(): (period: OpenPeriod) => string {
  const { t } = useTranslation()
  return ({ from, to }) => {
    if (to === null) return t('agreements.life.noEnd')
    const after = addDays(to, 1)
    const words = (unit: 'years' | 'months' | 'days', count: number): string =>
      t(`agreements.life.${unit}`, { count })
    const whole = from.slice(8) === after.slice(8)
    if (!whole) return words('days', lengthInDays({ from, to }))
    const months = monthsOf({ from, to: after }).length - 1
    const exact = addMonths(monthOf(from), months) === monthOf(after)
    if (exact && months % 12 === 0) return words('years', months / 12)
    return words('months', months)
  }
}
