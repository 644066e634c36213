/** Sentences of the area `cli`, in French. */
export const frCli = {} as const
