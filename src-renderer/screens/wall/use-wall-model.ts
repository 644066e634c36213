import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { agentNames } from '#shared/domain/agents/agent-names'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import type { Agent } from '#shared/domain/agents/agent'
import { holidayRegion } from '#shared/domain/timesheets/holiday-region'
import type { ShownRows } from '#shared/domain/timesheets/wall-rows'
import { weekday, type Day } from '#shared/kernel/day'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { cellEdits, refusedCells } from '../../grid/cell-edits'
import { placeShown } from '../../ui/held-keys'
import { useDayRange } from '../../grid/use-day-range'
import type { GroupContext } from './build-group'
import { rankedNames } from './ranked-names'
import { useNearPeriods } from './use-near-periods'
import { useWallSheets } from './use-wall-sheets'
import { wallColumns } from './wall-columns'
import { WallGroups } from './wall-groups'
import type { WallGroup, WallModel } from './wall-model'
import { daysShown, monthsRead, periodName, type WallViewName } from './wall-period'
import { addedRows } from './last-wall'

const NOT_AWAY: WallGroup['away'] = new Map()

/** The parameters of a grid of hours. */
export interface WallChoice {
  readonly view: WallViewName
  readonly day: Day
  /** Whose hours, in their order. */
  readonly agents: readonly Agent[]
  /** Identifies this choice of agents. */
  readonly of: string
  readonly shown: ShownRows
  readonly weekend: boolean
}

/**
 * Gathers a grid of hours, without what an agent's own week adds; `undefined` while hours are first read. The period before
 * stays in sight, and has the focus, until the next one is read.
 */
export function useWallModel(choice: WallChoice): WallModel | undefined {
  const { view, day, agents, of, shown, weekend } = choice
  const { t, format, language } = useWording()
  const dayRange = useDayRange()
  const today = useToday()
  const { agents: all, agreements, collectivities, weekTemplates, absences } = useRegistry()
  const added = addedRows.use()
  const [groups] = useState(() => new WallGroups())
  const onWall = shown === 'foreseen'
  const days = useMemo(() => daysShown(view, day), [view, day])
  const first = days[0] ?? day
  const { from, to } = monthsRead(onWall ? 'wall' : 'week', view, day)
  const sheets = useWallSheets(onWall ? null : of, from, to)
  const context = useMemo((): GroupContext => {
    const names = bodyNames(collectivities)
    const people = agentNames(all)
    const commonTime = t('common.commonTime')
    return {
      shown,
      registry: { agreements, collectivities, weekTemplates, absences },
      nameOf: (id) => (id === null ? commonTime : (names.get(id) ?? id)),
      agentNameOf: (id) => people.get(id) ?? id,
      compare: rankedNames(
        names.values(),
        new Intl.Collator(language, { numeric: true, sensitivity: 'base' }).compare,
      ),
      t,
    }
  }, [shown, all, agreements, collectivities, weekTemplates, absences, language, t])
  const sources = useMemo(
    () => (sheets === undefined ? undefined : { context, agents, sheets, added }),
    [context, agents, sheets, added],
  )
  const built = useMemo(
    () => (sources === undefined ? undefined : groups.build(days, sources)),
    [groups, days, sources],
  )
  // Hours kept or foreseen on a Saturday or a Sunday make these days visible, and so does a refused text.
  const refused = useSyncExternalStore(cellEdits.follow, () => {
    for (const key of refusedCells())
      if (
        (onWall || key.startsWith(`${of} `)) &&
        days.some((on) => weekday(on) > 5 && key.includes(` ${on} `))
      )
        return true
    return false
  })
  const withWeekend = weekend || refused || (built?.some((group) => group.weekend) ?? false)
  const employerId = agents[0]?.employerId
  const away = onWall ? NOT_AWAY : (built?.[0]?.away ?? NOT_AWAY)
  const columns = useMemo(
    () =>
      wallColumns({
        onWall,
        view,
        days,
        withWeekend,
        today,
        region: holidayRegion(collectivities.find(({ id }) => id === employerId)),
        away,
        format,
        dayRange,
        t,
      }),
    [onWall, view, days, withWeekend, today, collectivities, employerId, away, format, dayRange, t],
  )
  const model = useMemo(
    (): WallModel | undefined =>
      built === undefined
        ? undefined
        : {
            key: [view, first, of, withWeekend, language].join(' '),
            period: periodName(view, first, of),
            view,
            days,
            columns,
            groups: built,
            week: null,
          },
    [built, view, first, of, withWeekend, language, days, columns],
  )
  // After the grid took its model, whenever anything changed: the same period may have been asked for again.
  useEffect(() => {
    if (model !== undefined) placeShown(periodName(view, first, of))
  })
  useNearPeriods({ groups, view, day, isWanted: onWall, sources })
  const [shownLast, setShownLast] = useState(model)
  if (model !== undefined && model !== shownLast) setShownLast(model)
  return model ?? shownLast
}
