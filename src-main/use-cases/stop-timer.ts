import { minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { placeOfTimer, type TimerPlace } from '#shared/domain/timesheets/timer'
import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import { decideTime } from './decide-time'
import type { Decision, Keeper, Kept } from './ports'
import type { TimerPorts } from './timer-ports'

/** The cells with the minutes added to what they hold; their tasks stay. */
async function decide(
  keeper: Pick<Keeper, 'readTimesheets' | 'registers'>,
  { agentId, ...place }: TimerPlace,
  added: DeskInput<'stopTimer'>['lines'],
): Promise<Result<Decision, Failure>> {
  const days = added.map(({ day }) => day).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return failure({ code: 'noTimer' })
  const months = await keeper.readTimesheets({
    agentIds: [agentId],
    from: monthOf(from),
    to: monthOf(to),
  })
  const known = new Map(
    months.flatMap(({ lines }) => lines.map((line) => [timeLineKey(line), line] as const)),
  )
  const lines = added.map((line) => {
    const cell = { ...place, day: line.day }
    const held = known.get(timeLineKey(cell))
    return { task: '', ...held, ...cell, minutes: minutes((held?.minutes ?? 0) + line.minutes) }
  })
  return decideTime(keeper, [{ agentId, lines }])
}

/**
 * Ends the timer and adds the minutes that the user confirmed to the cells of its place. Where they are refused the timer
 * goes on: nothing is lost. Before they are kept, the timer's file has the change that they come after: if the program ends
 * here, or the file can't be written afterwards, the next start knows whether they are kept, and counts them once.
 */
export async function stopTimer(
  { keeper, timer }: Pick<TimerPorts, 'keeper' | 'timer'>,
  { lines }: DeskInput<'stopTimer'>,
): Kept {
  const { running, recent } = timer.current()
  if (running === null) return failure({ code: 'noTimer' })
  const saved = await keeper.accept(async () => {
    const decided = await decide(keeper, placeOfTimer(running), lines)
    if (!decided.ok) return decided
    const noted = await timer.put({ running, recent, endsAfter: keeper.registers().sequence })
    return noted.ok ? decided : noted
  })
  await timer.put({ running: saved.ok ? null : running, recent })
  return saved
}
