import type { Day } from '#shared/kernel/day'
import { periodHolds } from '#shared/kernel/period'
import type { WeekTemplate } from './week-template'

/** The usual week of an agent that is in force on a day; `undefined` where none is. */
export const templateOn = (
  templates: readonly WeekTemplate[],
  agentId: string,
  day: Day,
): WeekTemplate | undefined =>
  templates.find((template) => template.agentId === agentId && periodHolds(template.period, day))
