/** Sentences of the area `documents`, in French. */
export const frDocuments = {} as const
