import type { UseQueryOptions } from '@tanstack/react-query'
import { allocationQuery } from '../../client/allocation-query'
import type { ShownAllocation } from '../../client/compute-allocation'

/** Figures of a period stay at hand for so long after another was chosen. */
const KEPT = 10 * 60_000

/**
 * The figures of an agreement over a period, kept for the next time that the same is shown. Its hours are not judged: weeks without
 * hours and hours to come are no part of any chart, and to look for them takes as long as to settle.
 */
export const keptAllocationQuery = (
  place: Omit<Parameters<typeof allocationQuery>[0], 'today' | 'nature'>,
): UseQueryOptions<ShownAllocation> => ({
  ...allocationQuery({ ...place, today: null }),
  gcTime: KEPT,
})
