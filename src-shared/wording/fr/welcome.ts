/** Sentences of the area `welcome`, in French. */
export const frWelcome = {} as const
