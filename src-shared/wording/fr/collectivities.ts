/** Sentences of the area `collectivities`, in French. */
export const frCollectivities = {} as const
