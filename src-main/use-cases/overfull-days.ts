import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { BusinessFailure } from '#shared/contract/failures'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'
import { nameOfAgent } from './name-of-agent'
import type { Registers } from './ports'

/** A failure for each day that changes of an agent's hours would fill beyond 24 h. */
export function overfullDays(
  registers: Pick<Registers, 'agents'>,
  agentId: string,
  changes: readonly TimesheetChange[],
  current: readonly Timesheet[],
): readonly Extract<BusinessFailure, { code: 'dayOver24Hours' }>[] {
  const totals = new Map<string, number>()
  const add = (day: string, minutes: number): unknown =>
    totals.set(day, (totals.get(day) ?? 0) + minutes)
  for (const { lines } of current) for (const { day, minutes } of lines) add(day, minutes)
  for (const { lines } of changes)
    for (const { day, before, after } of lines)
      add(day, (after?.minutes ?? 0) - (before?.minutes ?? 0))
  const touched = new Set(changes.flatMap(({ lines }) => lines.map(({ day }) => day)))
  return [...touched].sort().flatMap((day) => {
    const minutes = totals.get(day) ?? 0
    return minutes > MINUTES_PER_DAY
      ? [{ code: 'dayOver24Hours', agent: nameOfAgent(registers, agentId), day, minutes } as const]
      : []
  })
}
