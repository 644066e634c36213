import { useEffect, useRef } from 'react'
import { natureOf } from '#shared/domain/statements/statement-nature'
import { useRegistry } from '../../client/use-registry'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'

/** Shows the agreement, the period and the nature of the statement that the address names, wherever the link came from. */
export function useShownStatement(shownId: string | undefined): void {
  const { statements } = useRegistry()
  const { agreement, period, choose } = useSettlementChoice()
  const chosen = useRef({ agreementId: agreement?.id, period })
  chosen.current = { agreementId: agreement?.id, period }
  const shown = statements.find(({ id }) => id === shownId)
  const place = useRef(shown)
  place.current = shown
  const id = shown?.id
  useEffect(() => {
    const statement = place.current
    if (statement === undefined) return
    const { agreementId, period: own } = statement
    const now = chosen.current
    const isListed =
      now.agreementId === agreementId && now.period.from <= own.from && own.to <= now.period.to
    choose({
      nature: natureOf(statement),
      ...(isListed ? {} : { agreementId, period: own }),
    })
  }, [id, choose])
}
