import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Status } from '#shared/contract/views'
import { ask } from './ask'
import type { PastView } from '#shared/contract/past-views'
import { queryClient } from './query-client'
import { forgetRefusal } from './saving'
import { shownTime, timeName } from './shown-time'

/** Notes which time answers. Of the one before, no answer stays, nor what was refused in it. */
function turnTo(past: PastView | null): void {
  const time = timeName(past)
  if (time === shownTime.get()) return
  shownTime.set(() => time)
  forgetRefusal()
  void queryClient.resetQueries({ predicate: ({ queryKey: [method] }) => method !== 'readStatus' })
}

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
