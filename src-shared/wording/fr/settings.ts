/** Sentences of the area `settings`, in French. */
export const frSettings = {} as const
