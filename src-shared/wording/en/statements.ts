import type { Sentences } from '../sentences'
import type { frStatements } from '../fr/statements'

/** Sentences of the area `statements`, in English. */
export const enStatements: Sentences<typeof frStatements> = {}
