import { monthOf } from '#shared/kernel/month'
import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { PeriodFacts } from '#shared/contract/views'
import type { KeeperPort } from './ports'

/** Hours and costs of the months that a period touches. */
export async function readPeriod(
  { keeper }: KeeperPort,
  { from, to }: DeskInput<'readPeriod'>,
): Promise<Result<PeriodFacts, Failure>> {
  const span = { from: monthOf(from), to: monthOf(to) }
  const [hours, costs] = await Promise.all([keeper.readHours(span), keeper.readCosts(span)])
  return success({ hours, costs })
}
