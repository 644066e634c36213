/** Sentences of the area `costs`, in French. */
export const frCosts = {} as const
