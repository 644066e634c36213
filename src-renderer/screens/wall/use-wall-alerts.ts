import { startTransition, useEffect, useState } from 'react'
import type { WeekCheck } from '#shared/domain/timesheets/week-check'
import { useTopicLater } from '../../grid/topics'
import type { WallChecks } from './wall-checks'
import type { WallGroup } from './wall-model'
import { topic } from './wall-topic'
import { useWallTools } from './wall-tools'

/** An open check, and whose it is. */
export interface WallAlert {
  readonly group: WallGroup
  readonly check: WeekCheck
}

/** So many milliseconds are agents checked at a time: a key that comes meanwhile waits no longer. */
const SLICE = 8

/** The open checks of all agents; a check about a body's year once, not for each of its agents. */
function alertsOf(groups: readonly WallGroup[], checks: WallChecks): readonly WallAlert[] {
  const bodies = new Set<string>()
  return groups.flatMap((group) =>
    checks.of(group.agent.id).flatMap((check): readonly WallAlert[] => {
      if (check.code === 'contractPassed') {
        if (bodies.has(check.collectivityId)) return []
        bodies.add(check.collectivityId)
      }
      return [{ group, check }]
    }),
  )
}

/** The open checks of the whole wall: agents are checked once the wall is drawn, some at a time. */
export function useWallAlerts(): readonly WallAlert[] {
  const { store, checks } = useWallTools()
  const [found, setFound] = useState<{
    readonly key: string
    readonly alerts: readonly WallAlert[]
  }>({ key: '', alerts: [] })
  useTopicLater(store.topics, topic.allChecks)
  useTopicLater(store.topics, topic.lines)
  const { groups, key } = store.cells.model
  const version = store.topics.version(topic.allChecks)
  useEffect(() => {
    let at = 0
    let timer: number
    const check = (): void => {
      const until = performance.now() + SLICE
      for (; at < groups.length && performance.now() < until; at += 1)
        checks.of(groups[at]?.agent.id ?? '')
      if (at < groups.length) timer = window.setTimeout(check)
      else startTransition(() => setFound({ key, alerts: alertsOf(groups, checks) }))
    }
    timer = window.setTimeout(check)
    return () => window.clearTimeout(timer)
  }, [groups, key, version, checks])
  return found.key === key ? found.alerts : []
}
