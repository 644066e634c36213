import { useEffect, useState } from 'react'

/** Whether something was painted, so many milliseconds ago: what can wait is computed then. `null` is nothing to paint. */
export function usePainted(shown: object | null, since: number): boolean {
  const [painted, setPainted] = useState<object | null>(null)
  useEffect(() => {
    if (shown === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(shown), since)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [shown, since])
  return shown !== null && painted === shown
}
