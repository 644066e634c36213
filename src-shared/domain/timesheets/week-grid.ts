import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { minutes } from '#shared/kernel/minutes'
import { periodHolds } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import { workPeriodOn } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { contractedWeeks } from '../agreements/contracted-week'
import { coveringAgreement } from '../agreements/coverage'
import { standingTerms } from '../agreements/term-versions'
import type { TimeLineValue } from './timesheet-change'
import { timeLineValue } from './timesheet-change'
import type { Timesheet } from './timesheet'
import { placeKey, timeLineKey } from './timesheet'

/** A body of an agent's week, or common time, with its seven days. */
export interface WeekRow {
  /** `null` for common time. */
  readonly collectivityId: string | null
  /** What the body asked for, where hours are told apart by it. */
  readonly activity?: string | undefined
  /** Minutes a week that agreements in force promise the body, all agents together; `null` where none does. */
  readonly contracted: Minutes | null
  /** Monday to Sunday: whether hours may be entered, the agent at work and an agreement in force. */
  readonly open: readonly boolean[]
  /** Monday to Sunday: what is kept, `null` for nothing. */
  readonly kept: readonly (TimeLineValue | null)[]
}

/** What an agent's week is made from. */
export interface WeekFacts {
  readonly agent: Agent
  /** Monday to Sunday. */
  readonly days: readonly Day[]
  readonly agreements: readonly Agreement[]
  /** The agent's months; more than the week may be given. */
  readonly timesheets: readonly Timesheet[]
}

/** The bodies of agreements in force on a day of the week, and `null` for common time where there is one. */
function coveredBodies(
  lending: readonly Agreement[],
  days: readonly Day[],
): ReadonlySet<string | null> {
  const inForce = lending.filter(({ period }) => days.some((day) => periodHolds(period, day)))
  return new Set<string | null>(
    inForce.flatMap(({ beneficiaries }) => [
      ...beneficiaries.map(({ collectivityId }) => collectivityId),
      null,
    ]),
  )
}

function contractedIn(
  lending: readonly Agreement[],
  days: readonly Day[],
): ReadonlyMap<string, Minutes> {
  const contracted = new Map<string, Minutes>()
  for (const day of days)
    for (const [id, weekly] of contractedWeeks(lending, day))
      contracted.set(id, minutes(Math.max(contracted.get(id) ?? 0, weekly)))
  return contracted
}

/**
 * The rows of an agent's week: every body that an agreement covers on one of its days or that has hours in it, and
 * common time. The order is that of the agreements; common time comes last. A week cut by the start or the end of an
 * agreement shows its whole contracted week.
 */
export function weekRows(facts: WeekFacts): readonly WeekRow[] {
  const { agent, days, timesheets } = facts
  const lending = standingTerms(facts.agreements).filter(({ agents }) =>
    agents.some(({ agentId }) => agentId === agent.id),
  )
  const inWeek = new Set<string>(days)
  const lines = timesheets
    .filter(({ agentId }) => agentId === agent.id)
    .flatMap((timesheet) => timesheet.lines.filter(({ day }) => inWeek.has(day)))
  const kept = new Map(lines.map((line) => [timeLineKey(line), line]))
  const places: readonly Pick<WeekRow, 'collectivityId' | 'activity'>[] = [
    ...[...coveredBodies(lending, days)].map((collectivityId) => ({ collectivityId })),
    ...lines.map(({ collectivityId, activity }) =>
      activity === undefined ? { collectivityId } : { collectivityId, activity },
    ),
  ]
  const bodies = new Map<string, Pick<WeekRow, 'collectivityId' | 'activity'>>()
  for (const place of places) {
    const key = placeKey(place)
    if (!bodies.has(key)) bodies.set(key, place)
  }
  const contracted = contractedIn(lending, days)
  const employed = days.map((day) => workPeriodOn(agent, day) !== undefined)
  const last = ({ collectivityId }: Pick<WeekRow, 'collectivityId'>): number =>
    collectivityId === null ? 1 : 0
  const ordered = [...bodies.values()].sort((a, b) => last(a) - last(b))
  return ordered.map(({ collectivityId, ...told }) => ({
    collectivityId,
    ...told,
    contracted: collectivityId === null ? null : (contracted.get(collectivityId) ?? null),
    open: days.map(
      (day, index) =>
        employed[index] === true &&
        coveringAgreement(lending, { agentId: agent.id, collectivityId, day }) !== undefined,
    ),
    kept: days.map((day) => {
      return timeLineValue(kept.get(timeLineKey({ day, collectivityId, ...told })))
    }),
  }))
}
