import type { Collectivity } from '#shared/domain/collectivities/collectivity'

/** A body with its latest population first, as the form shows them. */
export const latestFirst = (body: Collectivity): Collectivity => ({
  ...body,
  populations: body.populations.toSorted((a, b) => b.year - a.year),
})
