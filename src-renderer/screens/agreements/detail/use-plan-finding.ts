import { useTranslation } from 'react-i18next'
import { minutes } from '#shared/kernel/minutes'
import { useStatus } from '../../../client/use-status'
import type { PlanRow } from './plan-rows'

/** The finding of a year: over, how far from the plan it ended; under way, how much is done. */
export function usePlanFinding(): (year: number, total: Omit<PlanRow, 'collectivityId'>) => string {
  const { t } = useTranslation()
  const { today } = useStatus()
  return (year, { planned, done }) => {
    if (planned === 0 && done === 0) return t('agreements.plan.nothing', { year })
    if (Number(today.slice(0, 4)) <= year)
      return t('agreements.plan.underWay', { year, done, planned })
    if (done === planned) return t('agreements.plan.exact', { year })
    const hours = minutes(Math.abs(done - planned))
    return t(done > planned ? 'agreements.plan.above' : 'agreements.plan.below', { year, hours })
  }
}
