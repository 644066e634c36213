import { useCallback } from 'react'
import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { useWording } from '../../ui/use-wording'

/** A period within a year: "2026", "2026 (janvier à juin)", or "2026 (mars)". */
export function usePeriodWords(): (period: Period) => string {
  const { t } = useWording()
  return useCallback(
    ({ from, to }) => {
      const year = from.slice(0, 4)
      if (from.endsWith('-01-01') && to.endsWith('-12-31')) return year
      const [first, last] = [monthOf(from), monthOf(to)]
      return first === last
        ? t('simulation.month', { year, month: first })
        : t('simulation.months', { year, from: first, to: last })
    },
    [t],
  )
}
