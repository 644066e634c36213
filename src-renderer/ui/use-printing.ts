import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the screen is being printed, now: what is drawn for paper only is ready before printing. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const set = (now: boolean) => () => flushSync(() => setPrinting(now))
    const [begin, end] = [set(true), set(false)]
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
