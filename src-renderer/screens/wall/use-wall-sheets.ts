import { startTransition, useEffect, useState } from 'react'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Month } from '#shared/kernel/month'
import { ask } from '../../client/ask'
import { desk } from '../../client/desk'
import { hoursAhead } from '../../client/hours-ahead'

/** An agent's months, and the number of their reading. */
export interface AgentSheets {
  readonly sheets: readonly Timesheet[]
  readonly readAt: number
}

/** Everyone's months, by agent. */
export type WallSheets = ReadonlyMap<string, AgentSheets>

interface Loaded {
  readonly key: string
  readonly sheets: WallSheets
}

/** Numbers readings over all visits of the screen: each is unique. */
let readings = 0

function byAgent(sheets: readonly Timesheet[]): WallSheets {
  readings += 1
  const found = new Map<string, Timesheet[]>()
  for (const sheet of sheets) {
    const known = found.get(sheet.agentId)
    if (known === undefined) found.set(sheet.agentId, [sheet])
    else known.push(sheet)
  }
  return new Map([...found].map(([agentId, own]) => [agentId, { sheets: own, readAt: readings }]))
}

/** An agent without any record. */
const nothingOf = (): AgentSheets => ({ sheets: [], readAt: readings })

/**
 * Everyone's months, or one agent's, read once and then, agent by agent, whenever main says whose hours changed: with two
 * hundred agents a kept cell costs the reading of one. `undefined` until they are read.
 */
export function useWallSheets(
  agentId: string | null,
  from: Month,
  to: Month,
): WallSheets | undefined {
  const key = `${agentId ?? ''} ${from} ${to}`
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [failed, setFailed] = useState<Error | null>(null)
  useEffect(() => {
    let current = true
    // A reading that began before a later change of the same agent is old when it arrives.
    const turns = new Map<string, number>()
    let wholeTurn = 0
    let ready = false
    const fail = (cause: unknown): void =>
      setFailed(cause instanceof Error ? cause : new Error(String(cause)))
    const readAll = (): void => {
      wholeTurn += 1
      const turn = wholeTurn
      const hours =
        agentId === null
          ? hoursAhead.take(from, to)
          : ask('readTimesheets', { agentIds: [agentId], from, to })
      hours
        .then((sheets) => {
          if (!current || turn !== wholeTurn) return
          ready = true
          setLoaded({ key, sheets: byAgent(sheets) })
        })
        .catch(fail)
    }
    const readSome = (agentIds: readonly string[]): void => {
      const wanted = agentIds.map((id) => {
        const turn = (turns.get(id) ?? 0) + 1
        turns.set(id, turn)
        return { id, turn }
      })
      ask('readTimesheets', { agentIds: [...agentIds], from, to })
        .then((sheets) => {
          if (!current) return
          const read = byAgent(sheets)
          const fresh = wanted.filter(({ id, turn }) => turns.get(id) === turn)
          // What was typed is shown already: the store's answer waits for the next key.
          startTransition(() =>
            setLoaded((known) => {
              if (known?.key !== key) return known
              const next = new Map(known.sheets)
              for (const { id } of fresh) next.set(id, read.get(id) ?? nothingOf())
              return { ...known, sheets: next }
            }),
          )
        })
        .catch(fail)
    }
    readAll()
    const stop = desk.listen((event) => {
      if (event.kind !== 'changed' || !event.touched.includes('timesheets')) return
      const touched = event.hoursOf?.filter((id) => agentId === null || id === agentId)
      if (touched === undefined || !ready) readAll()
      else if (touched.length > 0) readSome(touched)
    })
    return () => {
      current = false
      stop()
    }
  }, [key, agentId, from, to])
  if (failed !== null) throw failed
  return loaded?.key === key ? loaded.sheets : undefined
}
