import { weekday, type Day } from '#shared/kernel/day'
import { minutes, sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { workPeriodOn, type Agent } from '../agents/agent'
import { slotsOn } from './slots-on'
import { templateOn } from './template-on'
import type { WeekTemplate } from './week-template'

/** Working days that a weekly duration is spread over where no usual week says otherwise. */
const DAYS_AT_WORK = 5n

/**
 * What "one day" of an agent means: the hours of that weekday in the usual week in force, else (no usual week, or none
 * on that weekday) a fifth of the weekly duration, to the nearest minute. `null` where the agent has neither.
 */
export function dayLength(
  agent: Agent,
  day: Day,
  templates: readonly WeekTemplate[],
): Minutes | null {
  const usual = sumMinutes(
    slotsOn(templateOn(templates, agent.id, day)?.slots ?? [], weekday(day)).map(
      (slot) => slot.minutes,
    ),
  )
  if (usual > 0) return usual
  const weekly = workPeriodOn(agent, day)?.weeklyMinutes
  return weekly === undefined || weekly === 0
    ? null
    : minutes(roundRatio(ratio(BigInt(weekly), DAYS_AT_WORK)))
}
