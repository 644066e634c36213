import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Month } from '#shared/kernel/month'
import { ask } from './ask'

/** Hours of some months as they were read, and the number of their question among all questions for hours. */
export interface HoursReading {
  readonly number: number
  readonly sheets: readonly Timesheet[]
}

let asked = 0

/** The number of the next question for hours: its answer holds all that was kept before, which those under way may lack. */
export const nextHoursReading = (): number => asked + 1

/** Reads the hours of some agents, `null` for everyone's, in some months. */
export async function readHours(
  agentIds: readonly string[] | null,
  from: Month,
  to: Month,
): Promise<HoursReading> {
  asked += 1
  const number = asked
  return {
    number,
    sheets: await ask('readTimesheets', { agentIds: agentIds && [...agentIds], from, to }),
  }
}
