import type { Sentences } from '../sentences'
import type { frCosts } from '../fr/costs'

/** Sentences of the area `costs`, in English. */
export const enCosts: Sentences<typeof frCosts> = {}
