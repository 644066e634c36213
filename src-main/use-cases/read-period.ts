import { monthOf } from '#shared/kernel/month'
import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { PeriodFacts } from '#shared/contract/views'
import type { HoursSince } from '#shared/domain/timesheets/hours-since'
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

/** Hours of the months that a period touches or, of an answer that is still known, what was written since. */
export const readPeriodHours = async (
  { keeper }: KeeperPort,
  { period, token }: DeskInput<'readPeriodHours'>,
): Promise<Result<HoursSince, Failure>> =>
  success(await keeper.readHoursSince({ ...spanOf(period), token }))
