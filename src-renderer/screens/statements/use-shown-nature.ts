import { useEffect } from 'react'
import { natureOf } from '#shared/domain/statements/statement-nature'
import { useRegistry } from '../../client/use-registry'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'

/** Shows provisional statements where the address names one, and final ones where it names one of those. */
export function useShownNature(shownId: string | undefined): void {
  const { statements } = useRegistry()
  const { choose } = useSettlementChoice()
  const shown = statements.find(({ id }) => id === shownId)
  const nature = shown === undefined ? null : natureOf(shown)
  useEffect(() => {
    if (nature !== null) choose({ nature })
  }, [shownId, nature, choose])
}
