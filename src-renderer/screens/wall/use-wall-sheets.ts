import { startTransition, useEffect, useState } from 'react'
import type { Month } from '#shared/kernel/month'
import { desk } from '../../client/desk'
import { hoursAhead } from '../../client/hours-ahead'
import { readHours } from '../../client/read-hours'
import { afterRunOfKeys } from '../../client/run-of-keys'
import { wallSheets, withSheetsOf, type WallSheets } from './wall-sheets'

interface Loaded {
  readonly key: string
  readonly sheets: WallSheets
}

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
  // What was read ahead is drawn at once; it is taken, or asked for anew where hours changed meanwhile, once it is drawn.
  const ahead = agentId === null && loaded?.key !== key ? hoursAhead.known(from, to) : undefined
  if (ahead !== undefined) setLoaded({ key, sheets: wallSheets(ahead) })
  useEffect(() => {
    let current = true
    // A reading that began before a later change of the same agent is old when it arrives.
    const turns = new Map<string, number>()
    let wholeTurn = 0
    let ready = false
    let giveUp = (): void => undefined
    const fail = (cause: unknown): void =>
      setFailed(cause instanceof Error ? cause : new Error(String(cause)))
    const readAll = (): void => {
      ready = false
      wholeTurn += 1
      const turn = wholeTurn
      const hours = agentId === null ? hoursAhead.take(from, to) : readHours([agentId], from, to)
      hours
        .then((reading) => {
          if (!current || turn !== wholeTurn) return
          ready = true
          const read = wallSheets(reading)
          setLoaded((known) =>
            known?.key === key && known.sheets === read ? known : { key, sheets: read },
          )
        })
        .catch(fail)
    }
    const changed = new Set<string>()
    const readChanged = (): void => {
      const agentIds = [...changed]
      changed.clear()
      const wanted = agentIds.map((id) => ({ id, turn: turns.get(id) }))
      readHours(agentIds, from, to)
        .then((reading) => {
          if (!current) return
          const fresh = wanted.filter(({ id, turn }) => turns.get(id) === turn).map(({ id }) => id)
          // What was typed is shown already: the store's answer waits for the next key.
          startTransition(() =>
            setLoaded((known) => {
              if (known?.key !== key) return known
              return { ...known, sheets: withSheetsOf(known.sheets, wallSheets(reading), fresh) }
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
      else if (touched.length > 0) {
        for (const id of touched) {
          changed.add(id)
          turns.set(id, (turns.get(id) ?? 0) + 1)
        }
        // Cells show what was typed in them already: the reading waits until no key does.
        giveUp = afterRunOfKeys(readChanged)
      }
    })
    return () => {
      current = false
      giveUp()
      stop()
    }
  }, [key, agentId, from, to])
  if (failed !== null) throw failed
  return loaded?.key === key ? loaded.sheets : undefined
}
