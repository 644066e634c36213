import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useToday } from '../../../client/use-today'
import { stagesOf, type Stage } from '../stage'
import { OWN_TERMS } from './use-section'

/** The terms to show: those that the address names, else those in force. */
export function useShownStage(agreement: Agreement, named: string | null) {
  const today = useToday()
  const stages = useMemo(() => stagesOf(agreement, today), [agreement, today])
  const nameOf = ({ amendment }: Stage): string => amendment?.id ?? OWN_TERMS
  const current = stages.find(({ inForce }) => inForce) ?? stages[0]
  const shown = stages.find((stage) => nameOf(stage) === named) ?? current
  if (shown === undefined) throw new RangeError('An agreement has at least its own terms')
  /** The name of a stage in the address: empty for the one in force. */
  const addressOf = (stage: Stage): string | null => (stage.inForce ? null : nameOf(stage))
  return { stages, shown, addressOf }
}
