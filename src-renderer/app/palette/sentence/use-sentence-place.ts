import { useMemo } from 'react'
import { useMatch } from 'react-router'
import type { SentenceDates } from '#shared/domain/sentences/sentence-dates'
import { mondayOf, readDay } from '#shared/kernel/day'
import { paths } from '../../../client/paths'
import { useStatus } from '../../../client/use-status'
import { lastWeek } from '../../../screens/wall/week/last-week'
import { lastWall } from '../../../screens/wall/last-wall'

/** The defaults of a sentence: the agent and the week on the screen. */
export interface SentencePlace {
  readonly agentId: string | null
  readonly dates: SentenceDates
}

/** Reads the place from the screen: an agent's week, the week of the wall, else this week. */
export function useSentencePlace(): SentencePlace {
  const { today } = useStatus()
  const week = useMatch(`${paths.week()}/:agentId?/:day?`)
  const wall = useMatch(`${paths.wall()}/:day?/:view?/:agreementId?`)
  const wallDay = lastWall.use().day
  const last = lastWeek.use()
  const agentId = week === null ? null : (week.params.agentId ?? last.agentId)
  const shown =
    week !== null
      ? (readDay(week.params.day ?? '') ?? last.day)
      : wall !== null
        ? (readDay(wall.params.day ?? '') ?? wallDay)
        : null
  const monday = mondayOf(shown ?? today)
  return useMemo(
    () => ({
      agentId,
      dates: { today, monday, day: monday === mondayOf(today) ? today : null },
    }),
    [agentId, today, monday],
  )
}
