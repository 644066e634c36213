import { sumCents, type Cents } from '#shared/kernel/cents'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { joinPeople, type OfPeople } from './join-personal'

/** What a body got of a service, and pays for it; several of them where one alone would show what a person costs. */
export interface PublicRow extends OfPeople {
  readonly agreementIds: readonly string[]
  readonly bodyIds: readonly string[]
  readonly minutes: Minutes
  /** `null` while the settlement of the service has no amounts. */
  readonly amount: Cents | null
}

/** Each identifier once, in the order of the first. */
export const uniqueIds = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

/** A sum that is known only where each amount is. */
export const sumKnown = (amounts: readonly (Cents | null)[]): Cents | null => {
  const known = amounts.filter((amount) => amount !== null)
  return known.length < amounts.length ? null : sumCents(known)
}

/** The figures of two rows together. */
export const joinRows = (a: PublicRow, b: PublicRow): PublicRow => ({
  agreementIds: uniqueIds([...a.agreementIds, ...b.agreementIds]),
  bodyIds: uniqueIds([...a.bodyIds, ...b.bodyIds]),
  minutes: minutes(a.minutes + b.minutes),
  amount: sumKnown([a.amount, b.amount]),
  people: joinPeople([a.people, b.people]),
})
