import type { Period } from '#shared/kernel/period'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { TimeLine, Timesheet } from '../timesheets/timesheet'
import type { Figure } from './figure'

/** One entry behind a figure. */
export interface EntryBehind extends TimeLine {
  readonly agentId: string
}

/** The entries that a figure counts, by day then in the order of the agents of the agreement. Common time is not one. */
export function entriesBehind(
  agreement: Pick<Agreement, 'period' | 'agents'>,
  period: Period,
  { collectivityIds, agentId, month }: Figure,
  timesheets: readonly Timesheet[],
): readonly EntryBehind[] {
  const bodies = new Set(collectivityIds)
  const rank = new Map(agreement.agents.map((agent, index) => [agent.agentId, index]))
  return timesheets
    .filter((sheet) => rank.has(sheet.agentId))
    .filter((sheet) => agentId === null || sheet.agentId === agentId)
    .filter((sheet) => month === null || sheet.month === month)
    .flatMap((sheet) =>
      sheet.lines
        .filter(
          (line) =>
            line.minutes > 0 &&
            line.collectivityId !== null &&
            bodies.has(line.collectivityId) &&
            periodHolds(period, line.day) &&
            periodHolds(agreement.period, line.day),
        )
        .map((line) => ({ ...line, agentId: sheet.agentId })),
    )
    .sort((a, b) =>
      a.day === b.day
        ? (rank.get(a.agentId) ?? 0) - (rank.get(b.agentId) ?? 0)
        : a.day < b.day
          ? -1
          : 1,
    )
}
