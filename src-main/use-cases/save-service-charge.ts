import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import { keepRecord } from './keep-record'
import type { Decision, Keeper, KeeperPort, Kept } from './ports'
import { changedStatementFailure } from './changed-statement-failure'
import { unknownRecord } from './missing-records'

/** Keeps a changed charge, unless a standing statement would no longer recompute. */
async function keepCharge(
  keeper: Keeper,
  label: string,
  before: ServiceCharge | null,
  after: ServiceCharge | null,
): Promise<Result<Decision, Failure>> {
  const registers = keeper.registers()
  const charge = after ?? before
  if (charge === null) throw new Error('Nothing to keep')
  const { id } = charge
  const serviceCharges = new Map(registers.serviceCharges)
  if (after === null) serviceCharges.delete(id)
  else serviceCharges.set(id, after)
  const concerned = new Set([before?.agreementId, after?.agreementId])
  const moved = await changedStatementFailure(
    keeper,
    { ...registers, serviceCharges },
    label,
    (agreement) => concerned.has(agreement.id),
  )
  return moved === null
    ? keepRecord(
        { verb: 'saveServiceCharge', subject: label, when: null },
        { table: 'serviceCharges', id, before, after },
      )
    : failure(moved)
}

/** Creates or replaces a charge of a service, or a grant that is subtracted. */
export const saveServiceCharge = (
  { keeper }: KeeperPort,
  charge: DeskInput<'saveServiceCharge'>,
): Kept =>
  keeper.accept(async () => {
    const { serviceCharges, agreements } = keeper.registers()
    const { id, agreementId, label } = charge
    if (!agreements.has(agreementId)) return unknownRecord('agreements', agreementId)
    return keepCharge(keeper, label, serviceCharges.get(id) ?? null, charge)
  })

/** Removes a charge. */
export const removeServiceCharge = (
  { keeper }: KeeperPort,
  { id }: DeskInput<'removeServiceCharge'>,
): Kept =>
  keeper.accept(async () => {
    const before = keeper.registers().serviceCharges.get(id)
    return before === undefined
      ? unknownRecord('serviceCharges', id)
      : keepCharge(keeper, before.label, before, null)
  })
