import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { TimerState } from '#shared/domain/timesheets/timer'
import type { TimerStore } from './timer-ports'

/** Puts a timer where a person asked: what the disk would not remember did not happen, and is refused. */
export async function keepTimer(
  timer: TimerStore,
  state: TimerState,
): Promise<Result<null, Failure>> {
  const before = timer.current()
  const kept = await timer.put(state)
  if (!kept.ok) await timer.put(before)
  return kept
}
