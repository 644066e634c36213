import { startTransition, useEffect, useState } from 'react'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Month } from '#shared/kernel/month'
import { ask } from '../../client/ask'
import { desk } from '../../client/desk'

/** An agent's months, and which reading of them this is. */
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

/** Readings of all visits, one after the other: none bears the number of another. */
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

/** An agent of whom nothing is kept. */
const nothingOf = (): AgentSheets => ({ sheets: [], readAt: readings })

/**
 * Everyone's months, read once and then, agent by agent, whenever main says whose hours changed: with two hundred agents
 * a cell that is kept costs the reading of one. `undefined` until they are read.
 */
export function useWallSheets(from: Month, to: Month): WallSheets | undefined {
  const key = `${from} ${to}`
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
      ask('readTimesheets', { agentIds: null, from, to })
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
          // What was typed shows already: the store's answer gives way to the next key.
          startTransition(() =>
            setLoaded((known) => {
              if (known?.key !== key) return known
              const next = new Map(known.sheets)
              for (const { id } of fresh) next.set(id, read.get(id) ?? nothingOf())
              return { key, sheets: next }
            }),
          )
        })
        .catch(fail)
    }
    readAll()
    const stop = desk.listen((event) => {
      if (event.kind !== 'changed' || !event.touched.includes('timesheets')) return
      if (event.hoursOf === null || !ready) readAll()
      else readSome(event.hoursOf)
    })
    return () => {
      current = false
      stop()
    }
  }, [key, from, to])
  if (failed !== null) throw failed
  return loaded?.key === key ? loaded.sheets : undefined
}
