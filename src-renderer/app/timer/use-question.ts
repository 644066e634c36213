import { useEffect } from 'react'
import type { RunningTimer } from '#shared/contract/timer-views'
import { store } from '../../client/store'
import { timerAsks } from '../../client/timer-asks'

/** The question that was asked last: it is not asked again by itself. */
const asked = store<string | null>(null)

/** Asks by itself, once, about a night or an absence that a timer went through. */
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
