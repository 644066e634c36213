import { useEffect, useEffectEvent } from 'react'

/** By grid in sight: drops the last text that was refused there, and answers whether there was one. */
const grids = new Set<() => boolean>()

/** Drops the last text refused in a grid in sight; answers whether there was one. */
export const dropRefusedText = (): boolean => [...grids].some((drop) => drop())

/** Lets Ctrl+Z drop the refused texts of a grid for as long as it is shown, before it undoes what was kept. */
export function useRefusedTexts(drop: () => boolean): void {
  const latest = useEffectEvent(drop)
  useEffect(() => {
    const own = (): boolean => latest()
    grids.add(own)
    return () => void grids.delete(own)
  }, [])
}
