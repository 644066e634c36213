import type { Sentences } from '../sentences'
import type { frWeek } from '../fr/week'

/** Sentences of the area `week`, in English. */
export const enWeek: Sentences<typeof frWeek> = {}
