import { useEffect, useEffectEvent } from 'react'

/** How to close each thing that may lie over any screen. */
const covers = new Set<() => void>()

/** Closes whatever lies over the screen. */
export const closeCovers = (): void => covers.forEach((close) => close())

/** Closes what lies over every screen once another screen is asked for: it was opened on the one before. */
export function useCover(close: () => void): void {
  const latest = useEffectEvent(close)
  useEffect(() => {
    const own = (): void => latest()
    covers.add(own)
    return () => void covers.delete(own)
  }, [])
}
