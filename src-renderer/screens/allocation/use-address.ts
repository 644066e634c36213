import { useEffect } from 'react'
import { useLocation, useParams } from 'react-router'
import { readDay } from '#shared/kernel/day'
import { isWholeMonths } from '#shared/kernel/period'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'

/** Takes agreement and period from the address, each time the screen is opened by a link. An invalid period is ignored. */
export function useAddress(): void {
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
