/** Sentences of the area `allocation`, in French. */
export const frAllocation = {} as const
