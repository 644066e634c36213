import { useAllocation } from '../../client/use-allocation'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { NoAgreement } from '../../settlement/no-agreement'
import { usePeriodName } from '../../settlement/use-period-name'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'
import { AllocationSheet } from './allocation-sheet'
import { useEffect, useMemo } from 'react'
import { useLocation, useParams } from 'react-router'
import { readDay } from '#shared/kernel/day'
import { isWholeMonths } from '#shared/kernel/period'

/** Takes agreement and period from the address, each time the screen is opened by a link. An invalid period is ignored. */
function useAddress(): void {
  const { agreementId, from, to } = useParams()
  const { key } = useLocation()
  const { choose } = useSettlementChoice()
  useEffect(() => {
    if (agreementId === undefined) return
    const [first, last] = [readDay(from ?? ''), readDay(to ?? '')]
    const usable = first !== null && last !== null && first <= last
    const period = usable ? { from: first, to: last } : null
    choose({
      agreementId,
      ...(period !== null && isWholeMonths(period) ? { period } : {}),
    })
  }, [key, agreementId, from, to, choose])
}

/** What each body used and owes over a period, and the origin of every figure. */
export function AllocationScreen() {
  const { t } = useWording()
  const periodName = usePeriodName()
  useAddress()
  const { collectivities, agents } = useRegistry()
  const { agreement, period, nature } = useSettlementChoice()
  const { data: facts } = usePeriodFacts(period)
  const { data: allocation } = useAllocation(agreement?.id ?? null, period, nature)

  const view = useMemo(
    () =>
      agreement === undefined || allocation === undefined || facts === undefined
        ? null
        : {
            agreement,
            allocation,
            agents,
            collectivities,
            costs: allocation.foreseen?.costs ?? facts.costs,
          },
    [agreement, allocation, agents, collectivities, facts],
  )

  if (agreement === undefined)
    return <NoAgreement title={t('frame.navigation.allocation')} why={t('allocation.empty')} />
  const context = t('common.titleAndPeriod', { title: agreement.title, period: periodName(period) })
  return <AllocationSheet context={context} view={view} />
}
