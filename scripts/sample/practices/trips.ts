import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Trip } from '#shared/domain/travel/trip'
import { bodyId } from './bodies'
import { personId } from './people'

/** The trips of a made-up person: there and back each day that has hours for a body, in tenths of a kilometre by its code. */
export function madeUpTrips(
  number: string,
  tenths: Readonly<Record<string, number>>,
  timesheets: readonly Timesheet[],
): Trip[] {
  const agentId = personId(number)
  const far = new Map(Object.entries(tenths).map(([code, value]) => [bodyId(code), value]))
  return timesheets
    .filter((sheet) => sheet.agentId === agentId)
    .flatMap(({ lines }) => lines)
    .flatMap(({ day, collectivityId, task }): readonly Trip[] => {
      const distance = collectivityId === null ? undefined : far.get(collectivityId)
      return distance === undefined || collectivityId === null
        ? []
        : [
            {
              id: `trip-${number.toLowerCase()}-${day}`,
              agentId,
              day,
              collectivityId,
              tenths: distance,
              purpose: task,
            },
          ]
    })
}
