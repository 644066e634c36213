import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { holidayRegion } from '#shared/domain/timesheets/holiday-region'
import type { WallPlace } from '#shared/domain/timesheets/wall-rows'
import type { Day } from '#shared/kernel/day'
import { addDays } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { useFormat } from '../../client/use-format'
import { useLanguage } from '../../client/use-language'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'
import { useDayRange } from '../../grid/use-day-range'
import type { GroupContext } from './build-group'
import { useWallSheets } from './use-wall-sheets'
import { wallColumns } from './wall-columns'
import { WallGroups } from './wall-groups'
import type { WallModel } from './wall-model'
import type { WallViewName } from './wall-period'
import { daysShown } from './wall-period'

/** How far back entries are read: they tell which bodies are usual, and draw the five weeks. */
const DAYS_BACK = 28

/** What is asked of the wall. */
export interface WallChoice {
  readonly view: WallViewName
  readonly day: Day
  /** Only the agents of this agreement; `null` for everyone. */
  readonly agreementId: string | null
  readonly weekend: boolean
  /** Rows asked for by name, by agent. */
  readonly added: ReadonlyMap<string, readonly WallPlace[]>
}

/** Gathers the wall; `undefined` while hours are being read. */
export function useWallModel(choice: WallChoice): WallModel | undefined {
  const { view, day, agreementId, weekend, added } = choice
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const dayRange = useDayRange()
  const { today } = useStatus()
  const registry = useRegistry()
  const { agents, agreements, collectivities, weekTemplates, absences } = registry
  const [groups] = useState(() => new WallGroups())
  const days = useMemo(() => daysShown(view, day), [view, day])
  const [first, last] = [days[0] ?? day, days.at(-1) ?? day]
  const sheets = useWallSheets(monthOf(addDays(first, -DAYS_BACK)), monthOf(last))

  const { compare } = useMemo(
    () => new Intl.Collator(language, { numeric: true, sensitivity: 'base' }),
    [language],
  )
  const shown = useMemo(() => {
    const lent = agreements.find(({ id }) => id === agreementId)?.agents
    const ids = lent === undefined ? null : new Set(lent.map(({ agentId }) => agentId))
    return agents
      .filter(({ id, archived }) => !archived && (ids === null || ids.has(id)))
      .sort((a, b) => compare(a.lastName, b.lastName) || compare(a.firstName, b.firstName))
  }, [agents, agreements, agreementId, compare])
  const context = useMemo((): GroupContext => {
    const names = new Map(collectivities.map(({ id, name }) => [id, name]))
    const commonTime = t('common.commonTime')
    return {
      days,
      registry: { agreements, collectivities, weekTemplates, absences },
      nameOf: (id) => (id === null ? commonTime : (names.get(id) ?? id)),
      compare,
      t,
    }
  }, [days, agreements, collectivities, weekTemplates, absences, compare, t])
  const built = useMemo(
    () =>
      sheets === undefined ? undefined : groups.build({ context, agents: shown, sheets, added }),
    [groups, context, shown, sheets, added],
  )
  const withWeekend = weekend || (built?.some((group) => group.weekend) ?? false)
  const employerId = shown[0]?.employerId
  const columns = useMemo(
    () =>
      wallColumns({
        view,
        days,
        withWeekend,
        today,
        region: holidayRegion(collectivities.find(({ id }) => id === employerId)),
        format,
        dayRange,
        t,
      }),
    [view, days, withWeekend, today, collectivities, employerId, format, dayRange, t],
  )
  return useMemo(
    () =>
      built === undefined
        ? undefined
        : {
            key: [view, first, agreementId ?? '', withWeekend, language].join(' '),
            view,
            days,
            columns,
            groups: built,
          },
    [built, view, first, agreementId, withWeekend, language, days, columns],
  )
}
