import { addDays, type Day } from '#shared/kernel/day'
import { byLastDay, heldOn } from '#shared/kernel/held-until'
import type { Collectivity, CollectivityKind } from './collectivity'

/** The kind of a body, with those of before. */
export type Kinded = Pick<Collectivity, 'kind' | 'earlierMemberships'>

/** The earlier lines that say what a body was: one that does not leaves it as after it. */
const earlierKinds = ({ earlierMemberships = [] }: Kinded) =>
  earlierMemberships.flatMap(({ until, kind }) => (kind === undefined ? [] : [{ until, kind }]))

/** What kind of body it is on a day: a syndicat may become a communauté. */
export const kindOn = (body: Kinded, day: Day): CollectivityKind =>
  (heldOn(earlierKinds(body), day) ?? body).kind

/** The last days on which a body is of another kind than the day after, in order, each with what it is until then. */
export const kindsUntil = (body: Kinded) =>
  byLastDay(earlierKinds(body)).filter(
    ({ until, kind }) => kind !== kindOn(body, addDays(until, 1)),
  )
