import type { UseQueryResult } from '@tanstack/react-query'
import type { PeriodFacts } from '#shared/contract/views'

/**
 * Hours and costs to settle, and when they were read. Those that were read before the screen was there, and changed since, are no
 * figures to begin with; those that change while it is there stay until the new ones are read.
 */
export const freshFacts = ({
  data,
  dataUpdatedAt,
  isStale,
  isFetchedAfterMount,
}: UseQueryResult<PeriodFacts>): { readonly facts?: PeriodFacts; readonly readAt: number } =>
  data === undefined || (isStale && !isFetchedAfterMount)
    ? { readAt: 0 }
    : { facts: data, readAt: dataUpdatedAt }
