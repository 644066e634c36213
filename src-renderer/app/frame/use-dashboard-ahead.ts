import { useEffect } from 'react'

/** Milliseconds that the window has for itself before code is loaded that it may not need. */
const SETTLED = 1000

/** The dashboard has most code of all screens, that of its drawings: it is loaded once the window has nothing else to do. */
export function useDashboardAhead(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return
    let idle = 0
    const timer = setTimeout(() => {
      idle = requestIdleCallback(
        () => void import('../../screens/dashboard/dashboard-screen').catch(() => undefined),
      )
    }, SETTLED)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
    }
  }, [isOpen])
}
