import { useEffect, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let open = 0

const change = (by: number): void => {
  open += by
  listeners.forEach((listener) => listener())
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a pane stands on the right of the screen: the navigation then leaves it room. */
export const usePaneOpen = (): boolean => useSyncExternalStore(subscribe, () => open > 0)

/** Says that a pane stands there for as long as the component does. */
export function useHoldPane(): void {
  useEffect(() => {
    change(1)
    return () => change(-1)
  }, [])
}
