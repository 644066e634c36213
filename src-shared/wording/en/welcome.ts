import type { Sentences } from '../sentences'
import type { frWelcome } from '../fr/welcome'

/** Sentences of the area `welcome`, in English. */
export const enWelcome: Sentences<typeof frWelcome> = {}
