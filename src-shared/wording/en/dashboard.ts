import type { Sentences } from '../sentences'
import type { frDashboard } from '../fr/dashboard'

/** Sentences of the area `dashboard`, in English. */
export const enDashboard: Sentences<typeof frDashboard> = {}
