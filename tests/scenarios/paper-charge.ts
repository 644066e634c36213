import { cents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'

/** Paper that the service of an agreement bought for a year, at an amount in cents. */
export const paperCharge = (agreementId: string, year: number, actual: number): ServiceCharge => ({
  id: 'paper',
  agreementId,
  kind: 'supplies',
  label: 'Papier',
  justification: '',
  period: yearPeriod(year),
  forecast: null,
  actual: cents(actual),
})
