import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { periodHolds } from '#shared/kernel/period'
import type { Adjustment } from '../approvals/adjustment'
import type { AdjustedAgreement } from '../approvals/counted-adjustments'
import { countedAdjustments } from '../approvals/counted-adjustments'
import type { Timesheet } from '../timesheets/timesheet'

/** One use of the service by a beneficiary, as a dated list names it. */
export interface DatedUse {
  readonly day: Day
  readonly agentId: string
  readonly task: string
  readonly activity?: string
  /** Negative where a late correction takes hours off. */
  readonly minutes: Minutes
  /** Only on late hours: the month in which they count, after that of their day. */
  readonly countedIn?: Month
}

/**
 * The dated list of uses of a beneficiary over a period: hours by day then in the order of the agents of the agreement,
 * then the late hours that count in the period, which bear days before it.
 */
export function datedUses(
  agreement: AdjustedAgreement,
  period: Period,
  collectivityId: string,
  timesheets: readonly Timesheet[],
  adjustments: readonly Adjustment[],
): readonly DatedUse[] {
  const lent = new Map(agreement.agents.map(({ agentId }, index) => [agentId, index]))
  const rank = (agentId: string): number => lent.get(agentId) ?? 0
  const hours = timesheets
    .filter(({ agentId }) => lent.has(agentId))
    .flatMap(({ agentId, lines }) =>
      lines
        .filter((line) => line.collectivityId === collectivityId && line.minutes > 0)
        .filter((line) => periodHolds(period, line.day) && periodHolds(agreement.period, line.day))
        .map(({ day, task, minutes, activity }): DatedUse => ({
          ...{ day, agentId, task, minutes },
          ...(activity === undefined ? {} : { activity }),
        })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : rank(a.agentId) - rank(b.agentId)))
  const late = countedAdjustments(agreement, period, adjustments)
    .filter((adjustment) => adjustment.collectivityId === collectivityId)
    .map(({ day, agentId, task, minutes, countedIn }): DatedUse => ({
      ...{ day, agentId, task, countedIn },
      minutes,
    }))
  return [...hours, ...late]
}
