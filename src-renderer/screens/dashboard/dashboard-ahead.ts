import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { periodQuery } from '../../client/period-query'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'
import { readSpan } from './read-span'

/** Milliseconds that the window has for itself before anything is made ready that it may not need. */
const SETTLED = 1000

/**
 * Makes the dashboard ready once the window has nothing else to do: loads its code, that of its drawings being the most of all
 * screens, and reads the hours and costs that it would open with. Draws nothing, so that another choice draws only this anew.
 */
export function DashboardAhead(): null {
  const client = useQueryClient()
  const { agreement, period } = useSettlementChoice()
  const { from, to } = readSpan(period)
  const isWanted = agreement !== undefined
  useEffect(() => {
    if (!isWanted) return
    let idle = 0
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        // What can't be loaded or read is said by the screen that needs it.
        void import('./dashboard-screen').catch(() => undefined)
        void client.query(periodQuery({ from, to })).catch(() => undefined)
      })
    }, SETTLED)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
    }
  }, [client, isWanted, from, to])
  return null
}
