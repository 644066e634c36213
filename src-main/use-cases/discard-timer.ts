import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { keepTimer } from './keep-timer'
import type { TimerPorts } from './timer-ports'

/** Ends the timer without recording its time. */
export async function discardTimer({
  timer,
}: Pick<TimerPorts, 'timer'>): Promise<Result<null, Failure>> {
  const { running, recent } = timer.current()
  if (running === null) return failure({ code: 'noTimer' })
  return keepTimer(timer, { running: null, recent })
}
