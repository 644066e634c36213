import type { Sentences } from '../sentences'
import type { frCollectivities } from '../fr/collectivities'

/** Sentences of the area `collectivities`, in English. */
export const enCollectivities: Sentences<typeof frCollectivities> = {}
