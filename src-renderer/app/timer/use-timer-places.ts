import { agentName, workPeriodOn } from '#shared/domain/agents/agent'
import { standingTerms } from '#shared/domain/agreements/term-versions'
import { periodHolds } from '#shared/kernel/period'
import { useLanguage } from '../../client/use-language'
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
  const language = useLanguage()
  const today = useToday()
  const { agents, agreements, collectivities } = useRegistry()
  const { compare } = new Intl.Collator(language, { numeric: true })
  const inForce = standingTerms(agreements).filter(({ period }) => periodHolds(period, today))
  const byLabel = (list: readonly Choice[]): Choice[] =>
    [...list].sort((a, b) => compare(a.label, b.label))
  const lending = (agentId: string) =>
    inForce.filter((agreement) => agreement.agents.some((lent) => lent.agentId === agentId))
  return {
    agents: byLabel(
      agents
        .filter(
          (agent) =>
            !agent.archived &&
            workPeriodOn(agent, today) !== undefined &&
            lending(agent.id).length > 0,
        )
        .map((agent) => ({ value: agent.id, label: agentName(agent) })),
    ),
    bodiesOf: (agentId) => {
      const served = new Set(
        lending(agentId).flatMap(({ beneficiaries }) =>
          beneficiaries.map(({ collectivityId }) => collectivityId),
        ),
      )
      return byLabel(
        collectivities
          .filter(({ id }) => served.has(id))
          .map(({ id, name }) => ({ value: id, label: name })),
      )
    },
  }
}
