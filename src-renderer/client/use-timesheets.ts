import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Month } from '#shared/kernel/month'
import { deskQuery } from './desk-query'

interface TimesheetQuery {
  /** `null`: every agent. */
  readonly agentIds: readonly string[] | null
  readonly from: Month
  readonly to: Month
}

/** Timesheets with their tasks, line by line: for screens that show entries. */
export function useTimesheets(query: TimesheetQuery): UseQueryResult<readonly Timesheet[]> {
  const { agentIds, from, to } = query
  const input = { agentIds: agentIds === null ? null : [...agentIds], from, to }
  return useQuery({ ...deskQuery('readTimesheets', input), throwOnError: true })
}
