import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import type { Counting } from './keep-counted'
import { missingAgreements } from './missing-records'
import { removal } from './removals'
import { saving } from './saves'

/** A charge is in the cost of the service of its agreement. */
const counting: Counting<ServiceCharge> = {
  concerned: (before, after) => {
    const charged = new Set([before?.agreementId, after?.agreementId])
    return ({ id }) => charged.has(id)
  },
}

/** Creates or replaces a charge of a service, or a grant that is subtracted. */
export const saveServiceCharge = saving(
  'serviceCharges',
  ({ agreementId }, registers) => missingAgreements(registers, [agreementId]),
  counting,
)

/** Removes a charge. */
export const removeServiceCharge = removal('serviceCharges', { counting })
