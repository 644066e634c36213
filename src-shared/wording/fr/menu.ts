/** Sentences of the area `menu`, in French. */
export const frMenu = {} as const
