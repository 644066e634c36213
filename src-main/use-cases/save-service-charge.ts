import type { Agreement } from '#shared/domain/agreements/agreement'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import type { Counting } from './keep-counted'
import { missingAgreements } from './missing-records'
import { removal } from './removals'
import { saving } from './saves'

/** A charge before and after; `null` where there is none. */
interface ChargeChange {
  readonly before: ServiceCharge | null
  readonly after: ServiceCharge | null
}

/** Whether one of the charges is in the cost of the service of an agreement. */
export function chargesOneOf(
  changes: readonly ChargeChange[],
): (agreement: Pick<Agreement, 'id'>) => boolean {
  const charged = new Set(
    changes.flatMap(({ before, after }) => [before?.agreementId, after?.agreementId]),
  )
  return ({ id }) => charged.has(id)
}

const counting: Counting<ServiceCharge> = {
  concerned: (before, after) => chargesOneOf([{ before, after }]),
}

/** Creates or replaces a charge of a service, or a grant that is subtracted. */
export const saveServiceCharge = saving(
  'serviceCharges',
  ({ agreementId }, registers) => missingAgreements(registers, [agreementId]),
  counting,
)

/** Removes a charge. */
export const removeServiceCharge = removal('serviceCharges', { counting })
