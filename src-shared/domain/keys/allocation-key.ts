import { z } from 'zod'
import { actualCostSchema } from './actual-cost/actual-cost-schema'
import { criteriaSchema } from './criteria/criteria-schema'
import { fixedQuotasSchema } from './fixed-quotas/fixed-quotas-schema'
import { pricesSchema } from './prices/prices-schema'
import { tariffSchema } from './tariff/tariff-schema'

/** How the cost is shared, or what is billed: each kind in a folder of its own. */
export const keySchema = z.discriminatedUnion('kind', [
  actualCostSchema,
  tariffSchema,
  fixedQuotasSchema,
  criteriaSchema,
  pricesSchema,
])

/** The key of an agreement. */
export type AllocationKey = z.output<typeof keySchema>

/** The name of a kind of key. */
export type KeyKindName = AllocationKey['kind']

type KeyByKind = { readonly [Key in AllocationKey as Key['kind']]: Key }

/** The keys of some kinds. */
export type KeyOf<K extends KeyKindName = KeyKindName> = {
  readonly [P in K]: KeyByKind[P] & { readonly kind: P }
}[K]
