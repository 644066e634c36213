import type { Sentences } from '../sentences'
import type { frAgents } from '../fr/agents'

/** Sentences of the area `agents`, in English. */
export const enAgents: Sentences<typeof frAgents> = {}
