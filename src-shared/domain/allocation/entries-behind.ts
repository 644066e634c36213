import { periodHolds, type Period } from '#shared/kernel/period'
import type { Month } from '#shared/kernel/month'
import type { Agreement } from '../agreements/agreement'
import { everLent, standingTerms } from '../agreements/term-versions'
import type { Adjustment } from '../approvals/adjustment'
import { countedAdjustments, type PlacedAdjustment } from '../approvals/counted-adjustments'
import type { TimeLine, Timesheet } from '../timesheets/timesheet'
import type { Figure } from './figure'

/** One entry behind a figure. */
export interface EntryBehind extends TimeLine {
  readonly agentId: string
  /** Only on late hours: the month in which they count. */
  readonly countedIn?: Month
}

/** The entries that a figure counts under one set of terms. */
function entriesUnder(
  terms: Agreement,
  period: Period,
  { collectivityIds, agentId, month }: Figure,
  timesheets: readonly Timesheet[],
  placed: readonly PlacedAdjustment[],
): readonly EntryBehind[] {
  const served = new Set(terms.beneficiaries.map(({ collectivityId }) => collectivityId))
  const bodies = new Set(collectivityIds.filter((id) => served.has(id)))
  const lent = new Set(terms.agents.map((agent) => agent.agentId))
  const hours = timesheets
    .filter((sheet) => lent.has(sheet.agentId))
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
            periodHolds(terms.period, line.day),
        )
        .map((line): EntryBehind => ({ ...line, agentId: sheet.agentId })),
    )
  const late = placed
    .filter((one) => periodHolds(terms.period, one.at))
    .map(({ adjustment }) => adjustment)
    .filter((adjustment) => bodies.has(adjustment.collectivityId))
    .filter((adjustment) => agentId === null || adjustment.agentId === agentId)
    .filter((adjustment) => month === null || adjustment.countedIn === month)
    .map(({ id: _id, reason: _reason, ...line }): EntryBehind => line)
  return [...hours, ...late]
}

/**
 * The entries that a figure counts, late hours among them, by day then in the order of the agents of the agreement. Common
 * time is not one.
 */
export function entriesBehind(
  agreement: Agreement,
  period: Period,
  figure: Figure,
  timesheets: readonly Timesheet[],
  adjustments: readonly Adjustment[] = [],
): readonly EntryBehind[] {
  const rank = new Map(everLent(agreement).map((agentId, index) => [agentId, index]))
  const placed = countedAdjustments(agreement, period, adjustments)
  return standingTerms([agreement])
    .flatMap((terms) => entriesUnder(terms, period, figure, timesheets, placed))
    .sort((a, b) =>
      a.day === b.day
        ? (rank.get(a.agentId) ?? 0) - (rank.get(b.agentId) ?? 0)
        : a.day < b.day
          ? -1
          : 1,
    )
}
