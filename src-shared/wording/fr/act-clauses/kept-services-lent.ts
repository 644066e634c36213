import type { Clause } from './clause'
import { servicesLent } from './services-lent'

/** The service lent by a commune: posts and goods, under the paragraph on services that it kept. */
export const keptServicesLent: Clause = {
  ...servicesLent,
  law: ['CGCT L.5211-4-1, II'],
}
