import type { Sentences } from '../sentences'
import type { frSettings } from '../fr/settings'

/** Sentences of the area `settings`, in English. */
export const enSettings: Sentences<typeof frSettings> = {}
