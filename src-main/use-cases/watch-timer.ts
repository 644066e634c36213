import { instantMillis } from '#shared/kernel/instant'
import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { onClockSetBack, seen, type Timer } from '#shared/domain/timesheets/timer'
import type { TimerPorts } from './timer-ports'

/** Signs of use closer than that to the last one are not written to the disk, in milliseconds. */
const OFTEN = 60_000

const unanswered = ({ gaps }: Timer): number =>
  gaps.filter(({ counted }) => counted === null).length

/**
 * Notes a use of the computer, `idle` seconds ago.
 *
 * @returns whether there is something new to ask about: the computer had not been used for a while
 */
export async function watchTimer(
  { surroundings, timer }: Pick<TimerPorts, 'surroundings' | 'timer'>,
  idle: number,
): Promise<Result<boolean, Failure>> {
  const { running, recent } = timer.current()
  if (running === null) return success(false)
  const now = surroundings.now()
  const at = new Date(instantMillis(now) - idle * 1000).toISOString()
  const next = seen(onClockSetBack(running, now), at)
  const asks = unanswered(next) > unanswered(running)
  const since = instantMillis(next.seenAt) - instantMillis(running.seenAt)
  if (!asks && since >= 0 && since < OFTEN) return success(false)
  const kept = await timer.put({ running: next, recent })
  return kept.ok ? success(asks) : kept
}
