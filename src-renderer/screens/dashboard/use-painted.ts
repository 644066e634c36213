import { useEffect, useState } from 'react'

/** Whether something was painted: what can wait is computed then. `null` is nothing to paint. */
export function usePainted(shown: object | null): boolean {
  const [painted, setPainted] = useState<object | null>(null)
  useEffect(() => {
    if (shown === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(shown))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [shown])
  return shown !== null && painted === shown
}
