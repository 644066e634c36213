import type { Sentences } from '../sentences'
import type { frAgreements } from '../fr/agreements'

/** Sentences of the area `agreements`, in English. */
export const enAgreements: Sentences<typeof frAgreements> = {}
