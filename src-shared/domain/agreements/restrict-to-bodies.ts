import { traitsOf } from '../keys/key-kinds'
import type { Terms } from './terms'

/** What terms say of their beneficiaries, without the list of them. */
export type BodyTerms = Pick<Terms, 'key' | 'tieBreak' | 'limits'>

/**
 * The terms restricted to the bodies that stay: the fixed quota, limits, prices and rank of a body that leaves are removed.
 */
export const restrictToBodies = (
  { key, tieBreak, limits }: BodyTerms,
  stays: (collectivityId: string) => boolean,
): BodyTerms => ({
  key: traitsOf(key).restrictToBodies(stays),
  tieBreak: tieBreak.filter(stays),
  ...(limits === undefined
    ? {}
    : {
        limits: limits.filter(
          ({ collectivityId }) => collectivityId === null || stays(collectivityId),
        ),
      }),
})
