import type { Day } from '#shared/kernel/day'
import { deskQuery } from './desk-query'
import { paths } from './paths'
import { periodQuery } from './period-query'
import { queryClient } from './query-client'
import { fillingsPeriod } from './use-week-fillings'
import { yearsPeriod } from './use-year-facts'

/** Milliseconds that the first drawing waits at most. */
const LONGEST = 60

/** Home lists so many of the latest changes. */
export const LATEST = 6

/**
 * Asks what the frame shows, and home where the window opens there, and waits a moment for the answers: what is there when they are
 * drawn first is not drawn again for each of them. What can't be answered is said by the part that needs it.
 */
export async function askAhead(today: Day): Promise<void> {
  const isHome = ['', `#${paths.home()}`].includes(self.location.hash)
  const answers = [
    queryClient.query(periodQuery(fillingsPeriod(today))),
    queryClient.query(deskQuery('readTimer', {})),
    queryClient.query(deskQuery('readBackups', {})),
    ...(isHome
      ? [
          queryClient.query(periodQuery(yearsPeriod(today))),
          queryClient.query(deskQuery('readHistory', { limit: LATEST })),
        ]
      : []),
  ]
  await Promise.race([
    Promise.allSettled(answers),
    new Promise((resolve) => setTimeout(resolve, LONGEST)),
  ])
}
