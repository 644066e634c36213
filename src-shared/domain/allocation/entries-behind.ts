import type { Period } from '#shared/kernel/period'
import { periodHolds } from '#shared/kernel/period'
import type { Month } from '#shared/kernel/month'
import type { Adjustment } from '../approvals/adjustment'
import type { AdjustedAgreement } from '../approvals/counted-adjustments'
import { countedAdjustments } from '../approvals/counted-adjustments'
import type { TimeLine, Timesheet } from '../timesheets/timesheet'
import type { Figure } from './figure'

/** One entry behind a figure. */
export interface EntryBehind extends TimeLine {
  readonly agentId: string
  /** Only on late hours: the month in which they count. */
  readonly countedIn?: Month
}

/**
 * The entries that a figure counts, late hours among them, by day then in the order of the agents of the agreement. Common
 * time is not one.
 */
export function entriesBehind(
  agreement: AdjustedAgreement,
  period: Period,
  { collectivityIds, agentId, month }: Figure,
  timesheets: readonly Timesheet[],
  adjustments: readonly Adjustment[] = [],
): readonly EntryBehind[] {
  const bodies = new Set(collectivityIds)
  const rank = new Map(agreement.agents.map((agent, index) => [agent.agentId, index]))
  const hours = timesheets
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
        .map((line): EntryBehind => ({ ...line, agentId: sheet.agentId })),
    )
  const late = countedAdjustments(agreement, period, adjustments)
    .filter((adjustment) => bodies.has(adjustment.collectivityId))
    .filter((adjustment) => agentId === null || adjustment.agentId === agentId)
    .filter((adjustment) => month === null || adjustment.countedIn === month)
    .map(({ id: _id, reason: _reason, ...line }): EntryBehind => line)
  return [...hours, ...late].sort((a, b) =>
    a.day === b.day
      ? (rank.get(a.agentId) ?? 0) - (rank.get(b.agentId) ?? 0)
      : a.day < b.day
        ? -1
        : 1,
  )
}
