import { useEffect, useEffectEvent } from 'react'
import { store } from './store'

/** A text that is refused in a grid, and the address at which it waits to be corrected. */
export interface RefusedText {
  readonly text: string
  readonly at: string
}

/** The texts that are refused and not kept, in whatever grid, the latest of each kind of cells last. */
export const refusedTexts = store<readonly RefusedText[]>([])

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
