import { monthOf } from '#shared/kernel/month'
import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { PeriodFacts } from '#shared/contract/views'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { KeeperPort, MonthSpan } from './ports'

const spanOf = ({ from, to }: DeskInput<'readPeriod'>): MonthSpan => ({
  from: monthOf(from),
  to: monthOf(to),
})

/** Hours and costs of the months that a period touches. */
export async function readPeriod(
  { keeper }: KeeperPort,
  period: DeskInput<'readPeriod'>,
): Promise<Result<PeriodFacts, Failure>> {
  const span = spanOf(period)
  const [hours, costs] = await Promise.all([keeper.readHours(span), keeper.readCosts(span)])
  return success({ hours, costs })
}

/** Hours of the months that a period touches. */
export const readPeriodHours = async (
  { keeper }: KeeperPort,
  period: DeskInput<'readPeriodHours'>,
): Promise<Result<TimeColumns, Failure>> => success(await keeper.readHours(spanOf(period)))
