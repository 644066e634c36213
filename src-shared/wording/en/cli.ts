import type { Sentences } from '../sentences'
import type { frCli } from '../fr/cli'

/** Sentences of the area `cli`, in English. */
export const enCli: Sentences<typeof frCli> = {}
