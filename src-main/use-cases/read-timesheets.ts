import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { KeeperPort } from './ports'

/** The hours of some agents, or of all, month by month, with their tasks. */
export const readTimesheets = async (
  { keeper }: KeeperPort,
  query: DeskInput<'readTimesheets'>,
): Promise<Result<readonly Timesheet[], Failure>> => success(await keeper.readTimesheets(query))
