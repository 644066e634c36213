import { useMemo } from 'react'
import { useMatch } from 'react-router'
import type { SentenceDates } from '#shared/domain/sentences/sentence-dates'
import { addDays, mondayOf, readDay, type Day } from '#shared/kernel/day'
import { firstDayOf, monthOf } from '#shared/kernel/month'
import { paths } from '../../../client/paths'
import { useToday } from '../../../client/use-today'
import { lastWeek } from '../../../screens/wall/week/last-week'
import { lastWall } from '../../../screens/wall/last-wall'

/** The defaults of a sentence: the agent and the week on the screen. */
export interface SentencePlace {
  readonly agentId: string | null
  readonly dates: SentenceDates
}

/** Of a month, the day whose week is meant: today, else one of its first whole week. */
const dayInMonth = (of: Day, today: Day): Day =>
  monthOf(today) === monthOf(of) && monthOf(mondayOf(today)) === monthOf(of)
    ? today
    : addDays(firstDayOf(monthOf(of)), 6)

/** Reads the place from the screen: an agent's week, the week of the wall, else this week. */
export function useSentencePlace(): SentencePlace {
  const today = useToday()
  const week = useMatch(`${paths.week()}/:agentId?/:day?/:view?`)
  const wall = useMatch(`${paths.wall()}/:day?/:view?/:agreementId?`)
  const { day: wallDay, view: wallView } = lastWall.use()
  const last = lastWeek.use()
  const agentId = week === null ? null : (week.params.agentId ?? last.agentId)
  const shown =
    week !== null
      ? (readDay(week.params.day ?? '') ?? last.day)
      : wall !== null
        ? (readDay(wall.params.day ?? '') ?? wallDay)
        : null
  const ofWeek =
    week?.params.day === undefined ? last.view === 'month' : week.params.view === 'mois'
  const ofWall =
    wall?.params.view === undefined ? wallView === 'month' : wall.params.view === 'mois'
  const isMonth = week === null ? wall !== null && ofWall : ofWeek
  const monday = mondayOf(isMonth ? dayInMonth(shown ?? today, today) : (shown ?? today))
  return useMemo(
    () => ({
      agentId,
      dates: { today, monday, day: monday === mondayOf(today) ? today : null },
    }),
    [agentId, today, monday],
  )
}
