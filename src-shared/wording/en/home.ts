import type { Sentences } from '../sentences'
import type { frHome } from '../fr/home'

/** Sentences of the area `home`, in English. */
export const enHome: Sentences<typeof frHome> = {}
