import { useEffect, useState } from 'react'

/** Gives the focus back to what had it before a dialog that is mounted open: the library does so only for one that is opened. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      window.setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body
        if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true })
      }, 10)
    },
    [before],
  )
}
