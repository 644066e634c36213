import { traitsOf } from '../keys/key-kinds'
import type { Terms } from './terms'

/** What terms say of their beneficiaries besides who they are. */
export type BodyTerms = Pick<Terms, 'key' | 'tieBreak' | 'limits'>

/** What terms say of the bodies that stay: who leaves takes its fixed quota, its limits, its prices and its rank along. */
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
