import type { Sentences } from '../sentences'
import type { frDocuments } from '../fr/documents'

/** Sentences of the area `documents`, in English. */
export const enDocuments: Sentences<typeof frDocuments> = {}
