/** Sentences of the area `week`, in French. */
export const frWeek = {} as const
