import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { useFormat } from '../client/use-format'

/** A period of whole months as people say it: "2026", "octobre 2026", "de janvier à octobre 2026". */
export function usePeriodName(): (period: Period) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return useCallback(
    ({ from, to }) => {
      const [first, last] = [monthOf(from), monthOf(to)]
      if (first === last) return t('home.period.month', { month: format.month(first, 'long') })
      if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4))
        return t('home.period.year', { year: from.slice(0, 4) })
      const sameYear = first.slice(0, 4) === last.slice(0, 4)
      return t('home.period.months', {
        from: format.month(first, sameYear ? 'name' : 'long'),
        to: format.month(last, 'long'),
      })
    },
    [t, format],
  )
}
