import type { Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import { keepCounted } from './keep-counted'
import type { Decision, Keeper, KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'

/** Keeps a changed charge of the service of its agreement. */
function keepCharge(
  keeper: Keeper,
  { id, label }: ServiceCharge,
  before: ServiceCharge | null,
  after: ServiceCharge | null,
): Promise<Result<Decision, Failure>> {
  const concerned = new Set([before?.agreementId, after?.agreementId])
  return keepCounted(
    keeper,
    { verb: 'saveServiceCharge', subject: label, when: null },
    { table: 'serviceCharges', id, before, after },
    (agreement) => concerned.has(agreement.id),
  )
}

/** Creates or replaces a charge of a service, or a grant that is subtracted. */
export const saveServiceCharge = (
  { keeper }: KeeperPort,
  charge: DeskInput<'saveServiceCharge'>,
): Kept =>
  keeper.accept(async () => {
    const { serviceCharges, agreements } = keeper.registers()
    const { id, agreementId } = charge
    if (!agreements.has(agreementId)) return unknownRecord('agreements', agreementId)
    return keepCharge(keeper, charge, serviceCharges.get(id) ?? null, charge)
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
      : keepCharge(keeper, before, before, null)
  })
