import type { Collectivity } from './collectivity'
import { sirenOf } from './siren-of'

/** A SIREN that another body has, and its name. */
export interface SirenClash {
  readonly code: 'sirenTaken'
  readonly value: string
  readonly holder: string
}

/** An annexed budget has the SIREN of the body whose it is, and a body that is archived may have been replaced by another. */
const isBearer = ({ kind, archived }: Collectivity): boolean =>
  kind !== 'annexedBudget' && !archived

/** Whether two sheets are of one legal person: that of a body that was merged has the SIREN of its successor. */
export const isSamePerson = (one: Collectivity, other: Collectivity): boolean =>
  one.id === other.id ||
  (sirenOf(one) !== null &&
    sirenOf(one) === sirenOf(other) &&
    [one, other].every(({ kind }) => kind !== 'annexedBudget'))

/** Each body that has the SIREN of one before it in the list, with that one. */
export function sharedSirens(
  bodies: readonly Collectivity[],
): readonly (readonly [Collectivity, Collectivity])[] {
  const holders = new Map<string, Collectivity>()
  return bodies.flatMap((body) => {
    const siren = sirenOf(body)
    if (siren === null || !isBearer(body)) return []
    const holder = holders.get(siren)
    if (holder === undefined) holders.set(siren, body)
    return holder === undefined ? [] : [[holder, body] as const]
  })
}

/**
 * Why a body can't be kept beside others: it would be the second of its SIREN. `null` where it is not, or was already as it is
 * kept among them.
 */
export function sirenClash(body: Collectivity, bodies: readonly Collectivity[]): SirenClash | null {
  const holderOf = (one: Collectivity): Collectivity | undefined => {
    const siren = sirenOf(one)
    return siren === null || !isBearer(one)
      ? undefined
      : bodies.find((other) => other.id !== one.id && isBearer(other) && sirenOf(other) === siren)
  }
  const holder = holderOf(body)
  const before = bodies.find(({ id }) => id === body.id)
  return holder === undefined || (before !== undefined && holderOf(before) !== undefined)
    ? null
    : { code: 'sirenTaken', value: sirenOf(body) ?? '', holder: holder.name }
}
