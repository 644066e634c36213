import type { Day } from '#shared/kernel/day'
import { deskQuery } from './desk-query'
import { fillingsPeriod } from './fillings-period'
import { paths } from './paths'
import { periodQuery } from './period-query'
import { queryClient } from './query-client'
import { yearsPeriod } from './use-year-facts'

/** Home lists so many of the latest changes. */
export const LATEST = 6

/**
 * Asks what the frame shows, and home where the window opens there, before both are drawn: main answers meanwhile. What can't be
 * answered is said by the part that needs it.
 */
export function askAhead(today: Day): void {
  const isHome = ['', `#${paths.home()}`].includes(self.location.hash)
  void Promise.allSettled([
    queryClient.query(periodQuery(fillingsPeriod(today))),
    queryClient.query(deskQuery('readTimer', {})),
    queryClient.query(deskQuery('readBackups', {})),
    ...(isHome
      ? [
          queryClient.query(periodQuery(yearsPeriod(today))),
          queryClient.query(deskQuery('readHistory', { limit: LATEST })),
        ]
      : []),
  ])
}
