import { queryOptions, useIsFetching, useSuspenseQuery } from '@tanstack/react-query'
import type { Registry } from '#shared/contract/views'
import { ask } from './ask'
import { queryClient } from './query-client'

/** The question of `useRegistry`, asked before the first drawing. */
export const registryQuery = queryOptions({
  queryKey: ['readRegistry', {}],
  queryFn: () => ask('readRegistry', {}),
})

/** Collectivities, agents, agreements and statements, whole and always up to date. */
export const useRegistry = (): Registry => useSuspenseQuery(registryQuery).data

/**
 * Whether what is in sight of the registry is being read again: a record that a press writes back whole would then lose what was kept of
 * it a moment before.
 */
export const useIsOld = (): boolean => useIsFetching({ queryKey: registryQuery.queryKey }) > 0

/** Resolves once what screens show is of after every change that was announced. */
export const registryShown = (): Promise<void> =>
  queryClient.refetchQueries(
    { queryKey: registryQuery.queryKey, type: 'active', stale: true },
    { cancelRefetch: false },
  )
