/** Sentences of the area `statements`, in French. */
export const frStatements = {} as const
