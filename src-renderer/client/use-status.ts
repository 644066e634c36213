import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Status } from '#shared/contract/views'
import { ask } from './ask'
import { turnTo } from './turn-to'

/** The question of `useStatus`, also asked once before the first drawing. */
export const statusQuery = queryOptions({
  queryKey: ['readStatus', {}],
  queryFn: async () => {
    const status = await ask('readStatus', {})
    turnTo(status.past)
    return status
  },
})

/** The current day, the user, the last save. */
export const useStatus = (): Status => useSuspenseQuery(statusQuery).data
