import { useMemo } from 'react'
import { byAgentName } from '#shared/domain/agents/agent'
import { agentNames } from '#shared/domain/agents/agent-names'
import { reviewPeriod } from '#shared/domain/approvals/period-review'
import { periodStanding } from '#shared/domain/approvals/period-standing'
import type { Submission } from '#shared/domain/approvals/submission'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { addDays, mondayOf } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { periodHolds, type Period } from '#shared/kernel/period'
import { SCREEN_NEEDS_IT } from '../../client/desk-query'
import { useDesk } from '../../client/use-desk'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { ApprovalRow } from './approval-row'

const byAgent = <R extends { readonly agentId: string }>(
  records: readonly R[],
): ReadonlyMap<string, readonly R[]> => {
  const found = new Map<string, R[]>()
  for (const record of records) {
    const own = found.get(record.agentId)
    if (own === undefined) found.set(record.agentId, [record])
    else own.push(record)
  }
  return found
}

/** Every agent whose hours the period concerns, by name; `undefined` while hours are being read. */
export function useApprovalRows(period: Period): readonly ApprovalRow[] | undefined {
  const today = useToday()
  const registry = useRegistry()
  const from = monthOf(mondayOf(period.from))
  const to = monthOf(addDays(mondayOf(period.to), 6))
  const { data: kept } = useDesk('readTimesheets', { agentIds: null, from, to }, SCREEN_NEEDS_IT)
  const { agents, agreements, weekTemplates, absences, collectivities, submissions } = registry
  return useMemo(() => {
    if (kept === undefined) return undefined
    const sheets: ReadonlyMap<string, readonly Timesheet[]> = byAgent(kept)
    const templates = byAgent(weekTemplates)
    const away = byAgent(absences)
    const submitted: ReadonlyMap<string, readonly Submission[]> = byAgent(submissions)
    const names = agentNames(agents)
    const rows = agents.map((agent): ApprovalRow => {
      const timesheets = sheets.get(agent.id) ?? []
      const review = reviewPeriod({
        agent,
        period,
        until: today,
        timesheets,
        agreements,
        collectivities,
        templates: templates.get(agent.id) ?? [],
        absences: away.get(agent.id) ?? [],
      })
      const standing = periodStanding(submitted.get(agent.id) ?? [], period)
      const isAhead = standing.state === 'draft' && review.isEmpty && period.from > today
      return {
        agent,
        name: names.get(agent.id) ?? agent.id,
        review,
        lines: timesheets.flatMap(({ lines }) =>
          lines.filter(({ day }) => periodHolds(period, day)),
        ),
        ...standing,
        state: isAhead ? 'ahead' : standing.state,
      }
    })
    return rows
      .filter(
        ({ agent, review, submissions: own }) =>
          review.lines > 0 || own.length > 0 || (review.lent && !agent.archived),
      )
      .sort((a, b) => byAgentName(a.agent, b.agent))
  }, [
    kept,
    agents,
    agreements,
    weekTemplates,
    absences,
    collectivities,
    submissions,
    period,
    today,
  ])
}
