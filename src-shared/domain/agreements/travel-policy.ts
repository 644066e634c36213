/**
 * Who pays for the trips of lent agents: the body visited, at its real kilometres; everyone, in the cost of the service; or
 * the lender.
 */
export const TRAVEL_POLICIES = ['charged', 'inRate', 'notCharged'] as const

/** Who pays for the trips of lent agents. */
export type TravelPolicy = (typeof TRAVEL_POLICIES)[number]
