import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import { workPeriodOn } from '#shared/domain/agents/agent'
import { agentChoices } from '#shared/domain/agents/agent-choices'
import { standingTerms } from '#shared/domain/agreements/term-versions'
import { periodHolds } from '#shared/kernel/period'
import { byLabel } from '#shared/kernel/compare-names'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'

interface Choice {
  readonly value: string
  readonly label: string
}

interface TimerPlaces {
  readonly agents: Choice[]
  readonly bodiesOf: (agentId: string) => readonly Choice[]
}

/** Agents at work today whom an agreement lends today, and the bodies that each may serve. */
export function useTimerPlaces(): TimerPlaces {
  const today = useToday()
  const { agents, agreements, collectivities } = useRegistry()
  const inForce = standingTerms(agreements).filter(({ period }) => periodHolds(period, today))
  const lending = (agentId: string) =>
    inForce.filter((agreement) => agreement.agents.some((lent) => lent.agentId === agentId))
  return {
    agents: agentChoices(
      agents.filter(
        (agent) =>
          !agent.archived &&
          workPeriodOn(agent, today) !== undefined &&
          lending(agent.id).length > 0,
      ),
    ).sort(byLabel),
    bodiesOf: (agentId) => {
      const served = new Set(
        lending(agentId).flatMap(({ beneficiaries }) =>
          beneficiaries.map(({ collectivityId }) => collectivityId),
        ),
      )
      return bodyChoices(collectivities.filter(({ id }) => served.has(id))).sort(byLabel)
    },
  }
}
