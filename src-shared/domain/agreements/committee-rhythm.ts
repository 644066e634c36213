/** How often a follow-up committee meets. */
export const RHYTHMS = ['weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly'] as const

/** How often a follow-up committee meets. */
export type Rhythm = (typeof RHYTHMS)[number]
