import { minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { TimerOffer, TimerView } from '#shared/contract/timer-views'
import { onClockSetBack, placeOfTimer, seen, type Timer } from '#shared/domain/timesheets/timer'
import { readTimer as readingOf } from '#shared/domain/timesheets/timer-choices'
import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import type { TimerPorts } from './timer-ports'

async function offers(
  { keeper }: Pick<TimerPorts, 'keeper'>,
  timer: Timer,
  choices: ReturnType<typeof readingOf>['choices'],
): Promise<readonly TimerOffer[]> {
  const days = choices.flatMap(({ lines }) => lines.map(({ day }) => day)).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return []
  const { agentId, collectivityId, activity } = timer
  const months = await keeper.readTimesheets({
    agentIds: [agentId],
    from: monthOf(from),
    to: monthOf(to),
  })
  const known = new Map(
    months.flatMap(({ lines }) => lines.map((line) => [timeLineKey(line), line.minutes] as const)),
  )
  return choices.map(({ kind, lines }) => ({
    kind,
    lines: lines.map((line) => ({
      ...line,
      known: known.get(timeLineKey({ day: line.day, collectivityId, activity })) ?? minutes(0),
    })),
  }))
}

/** The running timer, if any, with what could be recorded if it were stopped now. */
export async function readTimer(ports: TimerPorts): Promise<Result<TimerView, Failure>> {
  const { surroundings, calendar } = ports
  const { running, recent } = ports.timer.current()
  if (running === null) return success({ running: null, recent })
  const now = surroundings.now()
  const timer = seen(onClockSetBack(running, now), now)
  const { choices, ...reading } = readingOf(timer, now, calendar)
  return success({
    running: {
      ...reading,
      place: placeOfTimer(running),
      startedAt: timer.startedAt,
      choices: await offers(ports, running, choices),
    },
    recent,
  })
}
