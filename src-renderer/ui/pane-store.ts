import { useLayoutEffect, useSyncExternalStore } from 'react'

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

/** Whether a pane is open on the right of the screen: the navigation is then narrower. */
export const usePaneOpen = (): boolean => useSyncExternalStore(subscribe, () => open > 0)

/** Records that a pane is open for as long as the component is shown; the navigation shrinks in the same frame. */
export function useHoldPane(): void {
  useLayoutEffect(() => {
    change(1)
    return () => change(-1)
  }, [])
}
