import type { PastView } from '#shared/contract/past-views'
import { queryClient } from './query-client'
import { forgetRefusal } from './saving'
import { shownTime, timeName } from './shown-time'

/** Notes which time answers. Of the one before, no answer stays, nor what was refused in it. */
export function turnTo(past: PastView | null): void {
  const time = timeName(past)
  if (time === shownTime.get()) return
  shownTime.set(() => time)
  forgetRefusal()
  void queryClient.resetQueries({ predicate: ({ queryKey: [method] }) => method !== 'readStatus' })
}
