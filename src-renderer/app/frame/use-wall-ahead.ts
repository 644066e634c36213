import { useEffect } from 'react'
import { useStatus } from '../../client/use-status'
import { openWallAhead } from '../../screens/wall/wall-ahead'

/** Human resources officers mostly go to the wall next: it is made ready as soon as the window has nothing else to do. */
export function useWallAhead(isOpen: boolean): void {
  const { preferences, today } = useStatus(({ preferences, today }) => ({ preferences, today }))
  const isWanted = isOpen && preferences.role === 'humanResources'
  useEffect(() => {
    if (!isWanted) return
    const idle = requestIdleCallback(() => openWallAhead(today))
    return () => cancelIdleCallback(idle)
  }, [isWanted, today])
}
