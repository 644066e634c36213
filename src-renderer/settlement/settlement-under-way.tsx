import { isUnderWay } from '#shared/domain/agreements/under-way'
import { useToday } from '../client/use-today'
import { UnderWayNotice } from './under-way-notice'
import { useSettlementChoice } from './use-settlement-choice'

/** Says of a final settlement that days of its period are still to come; nothing of one that is over, or provisional. */
export function SettlementUnderWay({ mb }: { readonly mb?: 'card' }) {
  const { agreement, period, nature, choose } = useSettlementChoice()
  const today = useToday()
  return agreement !== undefined &&
    nature === 'actual' &&
    isUnderWay(period, agreement.period, today) ? (
    <UnderWayNotice
      agreement={agreement}
      period={period}
      choose={choose}
      of="settlement"
      {...(mb === undefined ? {} : { mb })}
    />
  ) : null
}
