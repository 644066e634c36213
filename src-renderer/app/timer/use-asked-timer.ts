import { useEffect, useState } from 'react'
import type { RunningTimer, TimerAsks } from '#shared/contract/timer-views'
import { desk } from '../../client/desk'

/**
 * The timer as it was at the moment of a question, `null` while there is none: the proposal does not change while the user
 * confirms it.
 */
export function useAskedTimer(asks: TimerAsks | null): RunningTimer | null {
  const [asked, setAsked] = useState<RunningTimer | null>(null)
  const open = asks === 'stop' || asks === 'away'
  useEffect(() => {
    if (!open) return undefined
    let wanted = true
    void desk.ask('readTimer', {}).then((read) => {
      if (wanted && read.ok) setAsked(read.value.running)
    })
    return () => {
      wanted = false
      setAsked(null)
    }
  }, [open])
  return open ? asked : null
}
