import type { UseQueryOptions } from '@tanstack/react-query'
import { allocationQuery } from '../../client/allocation-query'
import type { ShownAllocation } from '../../client/compute-allocation'

/** Figures of a period stay at hand for so long after another was chosen. */
const KEPT = 10 * 60_000

/** The settlement of an agreement over a period, kept for the next time that the same is shown. */
export const keptAllocationQuery = (
  place: Parameters<typeof allocationQuery>[0],
): UseQueryOptions<ShownAllocation> => ({ ...allocationQuery(place), gcTime: KEPT })
