/** Sentences of the area `home`, in French. */
export const frHome = {} as const
