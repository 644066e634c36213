import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { ententeActs } from './entente'
import type { FormActs } from './form-acts'
import { informalActs } from './informal'
import { jointPurchasingActs } from './joint-purchasing'
import { managementCentreActs } from './management-centre'
import { serviceContractActs } from './service-contract'
import { serviceLendingDownwardActs, serviceLendingUpwardActs } from './service-lending'
import { serviceLendingSidewaysActs } from './service-lending-sideways'
import { sharedAssetActs } from './shared-asset'
import { sharedServiceActs } from './shared-service'
import { staffSecondmentActs } from './staff-secondment'
import { unifiedServiceActs } from './unified-service'

/** The acts of each legal form. */
export const ACTS_OF_FORMS: Readonly<Record<LegalForm, FormActs>> = {
  serviceLendingUpward: serviceLendingUpwardActs,
  serviceLendingDownward: serviceLendingDownwardActs,
  sharedService: sharedServiceActs,
  unifiedService: unifiedServiceActs,
  serviceLendingSideways: serviceLendingSidewaysActs,
  staffSecondment: staffSecondmentActs,
  serviceContract: serviceContractActs,
  sharedAsset: sharedAssetActs,
  jointPurchasing: jointPurchasingActs,
  managementCentre: managementCentreActs,
  entente: ententeActs,
  informal: informalActs,
}
