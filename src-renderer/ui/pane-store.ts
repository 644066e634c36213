import { useEffect, useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react'
import { hasOpenList } from './has-open-list'
import { isCovered } from './is-covered'

/** How to close each pane that is open, the topmost last; `null` for one that is always there. */
const open: ((() => void) | null)[] = []
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a pane is open on the right of the screen: the navigation is then narrower. */
export const usePaneOpen = (): boolean => useSyncExternalStore(subscribe, () => open.length > 0)

/** Records that a pane is open for as long as the component is shown; the navigation shrinks in the same frame. */
export function useHoldPane(onClose: (() => void) | undefined): void {
  const close = useEffectEvent(() => onClose?.())
  const closes = onClose !== undefined
  useLayoutEffect(() => {
    const entry = closes ? () => close() : null
    open.push(entry)
    listeners.forEach((listener) => listener())
    return () => {
      open.splice(open.indexOf(entry), 1)
      listeners.forEach((listener) => listener())
    }
  }, [closes])
}

/** What Escape leaves once no pane is open, what was opened last at the end. */
const leaves: (() => void)[] = []

/** Escape does this where no pane is open and nothing else takes the key, as long as the component is shown. */
export function useEscapeAtLast(run: () => void): void {
  const leave = useEffectEvent(run)
  useEffect(() => {
    const entry = () => leave()
    leaves.push(entry)
    return () => void leaves.splice(leaves.indexOf(entry), 1)
  }, [])
}

/** What Escape closes before any pane: a dialog, a menu, a list of choices that is open. */
const isUnderLayer = ({ target }: KeyboardEvent): boolean => isCovered() || hasOpenList(target)

/** Escape closes the topmost pane, wherever the focus is, unless something else took that key. */
export function useEscapeClosesPane(): void {
  // Before effects, in which dialogs that are there from the start begin to listen: one that the key closes is gone afterwards.
  useLayoutEffect(() => {
    let taken = false
    const note = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') taken = isUnderLayer(event)
    }
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || taken) return
      const close = open.findLast((entry) => entry !== null) ?? leaves.at(-1)
      close?.()
    }
    window.addEventListener('keydown', note, { capture: true })
    window.addEventListener('keydown', close)
    return () => {
      window.removeEventListener('keydown', note, { capture: true })
      window.removeEventListener('keydown', close)
    }
  }, [])
}
