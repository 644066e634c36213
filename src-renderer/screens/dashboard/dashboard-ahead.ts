import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { afterQuiet } from '../../client/after-quiet'
import { desk } from '../../client/desk'
import { useRegistry } from '../../client/use-registry'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'
import { holdSettled, settleAhead } from './settle-ahead'

/** Milliseconds that the window has for itself before anything is made ready that it may not need. */
const SETTLED = 1000
/** Milliseconds without a change after which what it made old is settled again, and the most that it waits. */
const [QUIET, LONGEST] = [5000, 60_000]

/** How many times what was settled became old. */
function useChanges(): number {
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const note = afterQuiet(() => setChanges((before) => before + 1), QUIET, LONGEST)
    return desk.listen(({ kind }) => {
      if (kind === 'changed' || kind === 'time') note()
    })
  }, [])
  return changes
}

/**
 * Makes the dashboard ready once the window has nothing else to do: loads its code, that of its drawings being the most of all
 * screens, reads the hours and costs that it would open with, and settles them in the worker where there are many. Draws nothing,
 * so that another choice draws only this anew.
 */
export function DashboardAhead(): null {
  const client = useQueryClient()
  const registry = useRegistry()
  const changes = useChanges()
  const {
    agreement,
    period: { from, to },
  } = useSettlementChoice(false)
  useEffect(() => {
    if (agreement === undefined) return
    const place = { agreement, period: { from, to }, registry }
    let leave = (): void => undefined
    let [idle, isOver] = [0, false]
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        // What can't be loaded or read is said by the screen that needs it.
        void import('./dashboard-screen').catch(() => undefined)
        void settleAhead(client, place)
          .then((settled) => {
            if (!isOver) leave = holdSettled(client, settled)
          })
          .catch(() => undefined)
      })
    }, SETTLED)
    return () => {
      isOver = true
      clearTimeout(timer)
      cancelIdleCallback(idle)
      leave()
    }
  }, [client, agreement, from, to, registry, changes])
  return null
}
