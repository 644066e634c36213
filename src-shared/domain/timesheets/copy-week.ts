import { weekday, type Day } from '#shared/kernel/day'
import { workPeriodOn, type Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { coveringAgreement } from '../agreements/coverage'
import type { Collectivity } from '../collectivities/collectivity'
import type { Absence } from './absence'
import { absenceOn } from './absences-on'
import { holidayRegion } from './holiday-region'
import { holidayOn } from './holidays'
import type { TimeLine } from './timesheet'
import { timeLineKey } from './time-line-key'

/** Why a line of another week is not copied onto its weekday. */
export type CopyObstacle = 'kept' | 'notEmployed' | 'outsideAgreement' | 'holiday' | 'absent'

/** What copying a week is made from. */
export interface CopyWeekFacts {
  readonly agent: Agent
  /** The lines of the week to copy, in any order. */
  readonly source: readonly TimeLine[]
  /** Monday to Sunday of the week that receives them. */
  readonly days: readonly Day[]
  /** What the agent has on those days already: it stays. */
  readonly lines: readonly TimeLine[]
  readonly agreements: readonly Agreement[]
  readonly absences: readonly Absence[]
  readonly collectivities: readonly Collectivity[]
}

/** A week copied: the lines to record, and those left out. */
export interface CopiedWeek {
  readonly lines: readonly TimeLine[]
  readonly left: readonly { readonly line: TimeLine; readonly because: CopyObstacle }[]
}

/**
 * Copies a week onto another, weekday onto weekday. What is already there stays; nothing is copied onto public holidays,
 * days of absence (a half day counts), days outside the agent's work periods or without an agreement. Lines of zero minutes
 * only replaced a foreseen cell: they are not copied.
 */
export function copyWeek(facts: CopyWeekFacts): CopiedWeek {
  const { agent, days, agreements, absences } = facts
  const there = new Set(facts.lines.map(timeLineKey))
  const region = holidayRegion(facts.collectivities.find(({ id }) => id === agent.employerId))
  const obstacle = (line: TimeLine): CopyObstacle | null => {
    const { day } = line
    if (there.has(timeLineKey(line))) return 'kept'
    if (workPeriodOn(agent, day) === undefined) return 'notEmployed'
    if (holidayOn(day, region) !== null) return 'holiday'
    if (absenceOn(absences, agent.id, day) !== null) return 'absent'
    const hour = { agentId: agent.id, collectivityId: line.collectivityId, day }
    return coveringAgreement(agreements, hour) === undefined ? 'outsideAgreement' : null
  }
  const moved = facts.source.flatMap((line) => {
    const day = days.find((each) => weekday(each) === weekday(line.day))
    return day === undefined || line.minutes === 0 ? [] : [{ ...line, day }]
  })
  const judged = moved.map((line) => ({ line, because: obstacle(line) }))
  return {
    lines: judged.flatMap(({ line, because }) => (because === null ? [line] : [])),
    left: judged.flatMap(({ line, because }) => (because === null ? [] : [{ line, because }])),
  }
}
