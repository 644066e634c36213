import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { answered, onClockSetBack, seen } from '#shared/domain/timesheets/timer'
import { keepTimer } from './keep-timer'
import type { TimerPorts } from './timer-ports'

/** Records whether the time away from the computer counts as work; the timer goes on. */
export async function answerTimer(
  { surroundings, timer }: Pick<TimerPorts, 'surroundings' | 'timer'>,
  { counted }: DeskInput<'answerTimer'>,
): Promise<Result<null, Failure>> {
  const { running, recent } = timer.current()
  if (running === null) return failure({ code: 'noTimer' })
  const now = surroundings.now()
  const next = answered(seen(onClockSetBack(running, now), now), counted)
  return keepTimer(timer, { running: next, recent })
}
