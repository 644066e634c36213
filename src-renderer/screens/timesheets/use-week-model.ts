import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, mondayOf } from '#shared/kernel/day'
import { firstDayOf, lastDayOf, monthOf } from '#shared/kernel/month'
import { useLanguage } from '../../client/use-language'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'
import { buildWeekModel, type WeekSources } from './build-week-model'
import { useOwnTimesheets } from './use-own-timesheets'
import type { WeekModel } from './week-model'

type WeekChoice = Pick<WeekSources, 'agent' | 'day' | 'shown' | 'added'>

/** Gathers an agent's week; `undefined` while it is being read. */
export function useWeekModel({ agent, day, shown, added }: WeekChoice): WeekModel | undefined {
  const { t } = useTranslation()
  const language = useLanguage()
  const registry = useRegistry()
  const monday = mondayOf(day)
  const own = useOwnTimesheets(agent.id, monday)
  const { data: facts } = usePeriodFacts({
    from: firstDayOf(monthOf(monday)),
    to: lastDayOf(monthOf(addDays(monday, 6))),
  })
  const commonTime = t('common.commonTime')
  return useMemo(
    () =>
      own === undefined
        ? undefined
        : buildWeekModel({
            agent,
            day: monday,
            registry,
            timesheets: own.timesheets,
            readAt: own.readAt,
            hours: facts?.hours,
            shown,
            added,
            commonTime,
            language,
          }),
    [own, facts, agent, monday, registry, shown, added, commonTime, language],
  )
}
