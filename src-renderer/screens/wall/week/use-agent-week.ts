import { useMemo } from 'react'
import type { Agent } from '#shared/domain/agents/agent'
import { contractedOver } from '#shared/domain/agreements/contracted-week'
import { contractedByBody } from '#shared/domain/agreements/contracted-by-body'
import { standingTerms } from '#shared/domain/agreements/term-versions'
import { dueMinutes } from '#shared/domain/timesheets/due-minutes'
import { templateOn } from '#shared/domain/timesheets/template-on'
import { minutesByBody } from '#shared/domain/timesheets/minutes-by-body'
import { mondayOf, type Day } from '#shared/kernel/day'
import { sumMinutes } from '#shared/kernel/minutes'
import { firstDayOf, lastDayOf, monthOf } from '#shared/kernel/month'
import { daysOf } from '#shared/kernel/period'
import { usePeriodFacts } from '../../../client/use-period-facts'
import { useRegistry } from '../../../client/use-registry'
import { useWallModel } from '../use-wall-model'
import type { WallModel, WeekFigures } from '../wall-model'
import { daysShown, weeksOf, type WallViewName } from '../wall-period'
import { weekDisplay } from './last-week'

/** Gathers an agent's own week or month: a wall of one agent, with the hours of the others and the contracted hours. */
export function useAgentWeek(agent: Agent, asked: WallViewName, day: Day): WallModel | undefined {
  const { agreements, absences, weekTemplates, collectivities } = useRegistry()
  const { shown, weekend: weekends } = weekDisplay.use()
  const agents = useMemo(() => [agent], [agent])
  const weekend = weekends[asked]
  const model = useWallModel({ view: asked, day, agents, of: agent.id, shown, weekend })
  const view = model?.view ?? asked
  const days = model?.days ?? daysShown(asked, day)
  const [from, to] = [days[0] ?? day, days.at(-1) ?? day]
  const { data: facts } = usePeriodFacts({
    from: firstDayOf(monthOf(from)),
    to: lastDayOf(monthOf(to)),
  })
  const foreseen = model?.groups[0]?.foreseen
  const week = useMemo((): WeekFigures => {
    const period = { from, to }
    const lending = standingTerms(agreements).filter((agreement) =>
      agreement.agents.some(({ agentId }) => agentId === agent.id),
    )
    const presence = { absences, templates: weekTemplates, collectivities }
    const byUsualWeek = daysOf(period).some(
      (on) => templateOn(weekTemplates, agent.id, on) !== undefined,
    )
    return {
      // As on the wall, where the agent has a usual week.
      expected: byUsualWeek
        ? sumMinutes((foreseen ?? []).map((cell) => cell.minutes))
        : dueMinutes(
            agent,
            {
              ...presence,
              agreements: agreements.filter(({ archived }) => !archived),
              mondays: weeksOf(daysOf(period)).flatMap(([first]) => mondayOf(first ?? from)),
            },
            period,
          ),
      contracted:
        view === 'week'
          ? contractedOver(lending, daysOf(period))
          : contractedByBody(lending, period),
      others: facts === undefined ? null : minutesByBody(facts.hours, period, agent.id),
    }
  }, [agent, agreements, absences, weekTemplates, collectivities, foreseen, facts, view, from, to])
  return useMemo(() => model && { ...model, week }, [model, week])
}
