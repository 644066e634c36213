import { useEffect, useRef } from 'react'
import type { Day } from '#shared/kernel/day'
import { hoursAhead } from '../../client/hours-ahead'
import { wallSheets } from './wall-sheets'
import type { GroupSources, WallGroups } from './wall-groups'
import { daysShown, monthsRead, periodName, shiftView, type WallViewName } from './wall-period'

/** So many milliseconds are rows built at a time: a key that comes meanwhile waits no longer. */
const SLICE = 8

interface NearPeriods {
  readonly groups: WallGroups
  readonly view: WallViewName
  readonly day: Day
  readonly isWanted: boolean
  /** Of the period that is shown; `undefined` until its hours are read. */
  readonly sources: GroupSources | undefined
}

/**
 * Once the window has nothing else to do, reads the hours of the next period and of the one before, where they are of other
 * months, and builds the rows of these weeks: most people go there from the one that is shown.
 */
export function useNearPeriods({ groups, view, day, isWanted, sources }: NearPeriods): void {
  /** The period from which hours were read ahead: a change of hours, which drops them, has them not read again. */
  const readFrom = useRef('')
  useEffect(() => {
    if (!isWanted || sources === undefined) return
    const near = [1, -1].map((steps) => shiftView(view, day, steps))
    const isBuilt = view === 'week'
    groups.keepOnly([day, ...(isBuilt ? near : [])].map((on) => daysShown(view, on)))
    const building: ReturnType<WallGroups['ahead']>[] = []
    let idle: number | undefined
    const work = (): void => {
      idle = undefined
      const until = performance.now() + SLICE
      while (performance.now() < until && building.length > 0)
        if (building[0]?.next().done === true) building.shift()
      if (building.length > 0) later()
    }
    const later = (): void => void (idle ??= requestIdleCallback(work))
    const build = (on: Day, sheets: GroupSources['sheets']): void => {
      if (!isBuilt) return
      building.push(groups.ahead(daysShown(view, on), { ...sources, sheets }))
      later()
    }
    const here = monthsRead('wall', view, day)
    let isCurrent = true
    const begin = (): void => {
      idle = undefined
      const name = periodName(view, day, '')
      const isFirst = readFrom.current !== name
      readFrom.current = name
      for (const on of near) {
        const { from, to } = monthsRead('wall', view, on)
        const buildRead = (): void => {
          const hours = hoursAhead.known(from, to)
          if (isCurrent && hours !== undefined) build(on, wallSheets(hours))
        }
        if (from === here.from && to === here.to) build(on, sources.sheets)
        else if (isFirst) void hoursAhead.readAhead(from, to).then(buildRead)
        else buildRead()
      }
    }
    idle = requestIdleCallback(begin)
    return () => {
      isCurrent = false
      if (idle !== undefined) cancelIdleCallback(idle)
    }
  }, [groups, view, day, isWanted, sources])
}
