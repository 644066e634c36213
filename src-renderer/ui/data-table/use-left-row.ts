import { useEffectEvent, useLayoutEffect, useRef } from 'react'

/** Whether no control has the focus: it is then on the page's body, or on the whole screen, which keeps it in its stead. */
const isFree = (): boolean =>
  document.activeElement === document.body || document.activeElement?.id === 'content'

/**
 * Gives the focus to the row of what was left: of the record whose pane is closed, or of the one that was shown in place of the table.
 * Where what opened it is still there, that has it already.
 */
export function useLeftRow(
  selected: string | null,
  left: string | null,
  focus: (key: string) => void,
): void {
  const before = useRef(left)
  const go = useEffectEvent((key: string) => {
    if (isFree()) focus(key)
  })
  useLayoutEffect(() => {
    const key = selected === null ? before.current : null
    before.current = selected
    // After what looks for the lost focus elsewhere, which waits as long as a change of the page is announced.
    if (key !== null) queueMicrotask(() => go(key))
  }, [selected])
}
