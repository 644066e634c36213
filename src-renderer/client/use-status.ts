import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Status } from '#shared/contract/views'
import { ask } from './ask'

/** The question behind `useStatus`, also asked once before the first drawing. */
export const statusQuery = queryOptions({
  queryKey: ['readStatus', {}],
  queryFn: () => ask('readStatus', {}),
})

/** What day it is, who sits here, what was last saved. */
export const useStatus = (): Status => useSuspenseQuery(statusQuery).data
