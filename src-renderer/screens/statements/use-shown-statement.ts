import { useEffect, useEffectEvent } from 'react'
import { natureOf } from '#shared/domain/statements/statement-nature'
import { useRegistry } from '../../client/use-registry'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'

/** Shows the agreement, the period and the nature of the statement that the address names, wherever the link came from. */
export function useShownStatement(shownId: string | undefined): void {
  const { statements } = useRegistry()
  const { agreement, period, choose } = useSettlementChoice()
  const shown = statements.find(({ id }) => id === shownId)
  const show = useEffectEvent(() => {
    if (shown === undefined) return
    const { agreementId, period: own } = shown
    const isListed = agreement?.id === agreementId && period.from <= own.from && own.to <= period.to
    choose({ nature: natureOf(shown), ...(isListed ? {} : { agreementId, period: own }) })
  })
  const id = shown?.id
  useEffect(() => {
    if (id !== undefined) show()
  }, [id])
}
