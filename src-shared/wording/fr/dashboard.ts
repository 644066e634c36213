/** Sentences of the area `dashboard`, in French. */
export const frDashboard = {} as const
