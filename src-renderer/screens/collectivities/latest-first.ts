import { byLastDay } from '#shared/kernel/held-until'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'

/** A body with its latest population first, and its earlier memberships in the order of their days, as the form shows them. */
export const latestFirst = (body: Collectivity): Collectivity => ({
  ...body,
  populations: body.populations.toSorted((a, b) => b.year - a.year),
  ...(body.earlierMemberships === undefined
    ? {}
    : { earlierMemberships: [...byLastDay(body.earlierMemberships)] }),
})
