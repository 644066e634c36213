import { useEffect, useState } from 'react'
import { minutes, type Minutes } from '#shared/kernel/minutes'

const A_MINUTE = 60_000
/** Often enough that the minute shown is never far behind, in milliseconds. */
const EVERY = 5_000

/** Whole minutes that a timer counts by now: what it had when it was read, and the time since. */
export function useElapsed(elapsed: number, readAt: number): Minutes {
  const [now, setNow] = useState(readAt)
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), EVERY)
    return () => clearInterval(tick)
  }, [])
  return minutes(Math.floor((elapsed + Math.max(0, now - readAt)) / A_MINUTE))
}
