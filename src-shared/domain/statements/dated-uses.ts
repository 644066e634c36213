import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { groupBy } from '#shared/kernel/group-by'
import { oncePer } from '#shared/kernel/once-per'
import { periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import type { Adjustment } from '../approvals/adjustment'
import { countedAdjustments } from '../approvals/counted-adjustments'
import type { TimeLine, Timesheet } from '../timesheets/timesheet'

/** One use of the service by a beneficiary, as a dated list names it. */
export interface DatedUse {
  readonly day: Day
  readonly agentId: string
  readonly task: string
  readonly activity?: string
  /** Negative where a late correction subtracts hours. */
  readonly minutes: Minutes
  /** Only on late hours: the month in which they count, after that of their day. */
  readonly countedIn?: Month
}

interface AgentLine {
  readonly agentId: string
  readonly line: TimeLine
}

/** The lines for each body, in the order of the timesheets: every statement of a settlement asks for those of its own. */
const linesByBody = oncePer((timesheets: readonly Timesheet[]) => {
  const all = timesheets.flatMap(({ agentId, lines }) =>
    lines.map((line): AgentLine => ({ agentId, line })),
  )
  const groups = groupBy(all, ({ line }) => line.collectivityId ?? '')
  return new Map(groups.map((group) => [group[0].line.collectivityId, group]))
})

/** Hours of a beneficiary under one set of terms, by day then in the order of the agents. */
function hoursUnder(
  { agents, period: inForce }: Agreement,
  period: Period,
  collectivityId: string,
  timesheets: readonly Timesheet[],
): readonly DatedUse[] {
  const lent = new Map(agents.map(({ agentId }, index) => [agentId, index]))
  const rank = (agentId: string): number => lent.get(agentId) ?? 0
  return (linesByBody(timesheets).get(collectivityId) ?? [])
    .filter(({ agentId, line }) => lent.has(agentId) && line.minutes > 0)
    .filter(({ line: { day } }) => periodHolds(period, day) && periodHolds(inForce, day))
    .map(({ agentId, line: { day, task, minutes, activity } }): DatedUse => ({
      day,
      agentId,
      task,
      minutes,
      ...(activity === undefined ? {} : { activity }),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : rank(a.agentId) - rank(b.agentId)))
}

/**
 * The dated list of uses of a beneficiary over a period: hours by day then in the order of the agents of the agreement,
 * then the late hours that count in the period, whose days are before it.
 */
export function datedUses(
  agreement: Agreement,
  period: Period,
  collectivityId: string,
  timesheets: readonly Timesheet[],
  adjustments: readonly Adjustment[],
): readonly DatedUse[] {
  const terms = standingTerms([agreement])
  const served = terms.filter(({ beneficiaries }) =>
    beneficiaries.some((body) => body.collectivityId === collectivityId),
  )
  const late = countedAdjustments(agreement, period, adjustments)
    .map(({ adjustment }) => adjustment)
    .filter((adjustment) => adjustment.collectivityId === collectivityId)
    .map(({ day, agentId, task, minutes, countedIn }): DatedUse => ({
      day,
      agentId,
      task,
      countedIn,
      minutes,
    }))
  return [...served.flatMap((one) => hoursUnder(one, period, collectivityId, timesheets)), ...late]
}
