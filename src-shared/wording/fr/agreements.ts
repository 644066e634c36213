/** Sentences of the area `agreements`, in French. */
export const frAgreements = {} as const
