import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Registry } from '#shared/contract/views'
import { ask } from './ask'

/** The question of `useRegistry`, asked before the first drawing. */
export const registryQuery = queryOptions({
  queryKey: ['readRegistry', {}],
  queryFn: () => ask('readRegistry', {}),
})

/** Collectivities, agents, agreements and statements, whole and always up to date. */
export const useRegistry = (): Registry => useSuspenseQuery(registryQuery).data
