import { useQuery } from '@tanstack/react-query'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Day } from '#shared/kernel/day'
import { addDays } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { deskQuery } from '../../client/desk-query'

/** How far back entries are read: they tell which bodies and tasks are usual, and draw the five weeks. */
const DAYS_BACK = 70

interface OwnTimesheets {
  readonly timesheets: readonly Timesheet[]
  readonly readAt: number
}

/**
 * The agent's months around a week; `undefined` until they are read. From one week to the next of the same agent the
 * months already read stay on screen meanwhile: they hold nearly all of it.
 */
export function useOwnTimesheets(agentId: string, monday: Day): OwnTimesheets | undefined {
  const input = {
    agentIds: [agentId],
    from: monthOf(addDays(monday, -DAYS_BACK)),
    to: monthOf(addDays(monday, 6)),
  }
  const { data, dataUpdatedAt } = useQuery({
    ...deskQuery('readTimesheets', input),
    throwOnError: true,
    placeholderData: (before: readonly Timesheet[] | undefined) =>
      before?.every((sheet) => sheet.agentId === agentId) === true ? before : undefined,
  })
  return data === undefined ? undefined : { timesheets: data, readAt: dataUpdatedAt }
}
