import { useEffect } from 'react'
import type { RunningTimer } from '#shared/contract/timer-views'
import { store } from '../../client/store'
import { timerAsks } from '../../client/timer-asks'

/** The last question asked: it is not asked automatically again. */
const asked = store<string | null>(null)

/** Asks automatically, once, about a night or an absence while a timer ran. */
export function useQuestion(running: RunningTimer | null): void {
  const question =
    running === null || (running.away === null && !running.overnight)
      ? null
      : `${running.startedAt} ${running.away?.from ?? 'overnight'}`
  useEffect(() => {
    if (question === null || question === asked.get()) return
    asked.set(() => question)
    timerAsks.set((known) => known ?? 'away')
  }, [question])
}
