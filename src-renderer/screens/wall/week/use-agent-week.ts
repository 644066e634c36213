import { useMemo } from 'react'
import type { Agent } from '#shared/domain/agents/agent'
import { contractedOver } from '#shared/domain/agreements/contracted-week'
import { standingTerms } from '#shared/domain/agreements/term-versions'
import { weekFillings } from '#shared/domain/timesheets/week-filling'
import { minutesByBody } from '#shared/domain/timesheets/minutes-by-body'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { addDays, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { firstDayOf, lastDayOf, monthOf } from '#shared/kernel/month'
import { usePeriodFacts } from '../../../client/use-period-facts'
import { useRegistry } from '../../../client/use-registry'
import { useWallModel } from '../use-wall-model'
import type { WallModel, WeekFigures } from '../wall-model'
import { weekDisplay } from './last-week'

const NO_HOURS = timeColumns([])

/** Gathers an agent's own week: a wall of one agent, with the hours of the others and the contracted hours. */
export function useAgentWeek(agent: Agent, asked: Day): WallModel | undefined {
  const { agreements, absences, weekTemplates, collectivities } = useRegistry()
  const { shown, weekend } = weekDisplay.use()
  const agents = useMemo(() => [agent], [agent])
  const model = useWallModel({ view: 'week', day: asked, agents, of: agent.id, shown, weekend })
  const monday = model?.days[0] ?? asked
  const sunday = addDays(monday, 6)
  const { data: facts } = usePeriodFacts({
    from: firstDayOf(monthOf(monday)),
    to: lastDayOf(monthOf(sunday)),
  })
  const week = useMemo((): WeekFigures => {
    const lending = standingTerms(agreements).filter((agreement) =>
      agreement.agents.some(({ agentId }) => agentId === agent.id),
    )
    const [filling] = weekFillings({
      agents: [agent],
      agreements: agreements.filter(({ archived }) => !archived),
      hours: NO_HOURS,
      mondays: [monday],
      absences,
      templates: weekTemplates,
      collectivities,
    })
    return {
      expected: filling?.weeks[0]?.expected ?? minutes(0),
      contracted: contractedOver(lending, weekDays(monday)),
      others: minutesByBody(facts?.hours ?? NO_HOURS, { from: monday, to: sunday }, agent.id),
    }
  }, [agent, agreements, absences, weekTemplates, collectivities, facts, monday, sunday])
  return useMemo(() => model && { ...model, week }, [model, week])
}
