import type { Sentences } from '../sentences'
import type { frAllocation } from '../fr/allocation'

/** Sentences of the area `allocation`, in English. */
export const enAllocation: Sentences<typeof frAllocation> = {}
