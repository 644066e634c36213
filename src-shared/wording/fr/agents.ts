/** Sentences of the area `agents`, in French. */
export const frAgents = {} as const
