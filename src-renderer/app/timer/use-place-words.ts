import { useCallback } from 'react'
import { agentNames } from '#shared/domain/agents/agent-names'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import type { TimerPlace } from '#shared/domain/timesheets/timer'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'

/** For whom a timer runs, in words; `null` where the agent or the body no longer exists. */
export function usePlaceWords(): (place: TimerPlace) => string | null {
  const { t } = useWording()
  const { agents, collectivities } = useRegistry()
  return useCallback(
    ({ agentId, collectivityId, activity }) => {
      const agent = agentNames(agents).get(agentId)
      const body =
        collectivityId === null
          ? t('common.commonTime')
          : bodyNames(collectivities).get(collectivityId)
      if (agent === undefined || body === undefined) return null
      const names = { agent, body }
      return activity === undefined
        ? t('timer.what', names)
        : t('timer.whatActivity', { ...names, activity })
    },
    [t, agents, collectivities],
  )
}
