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

/**
 * A part of the state of the application. The state is another after each kept change: what uses it names the part that it shows, and
 * is drawn again when that part changed.
 */
export const useStatus = <Part>(part: (status: Status) => Part): Part =>
  useSuspenseQuery({ ...statusQuery, select: part }).data
