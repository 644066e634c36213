import { z } from 'zod'
import { idField, instantField } from '#shared/kernel/fields'
import { instantAt, instantMillis } from '#shared/kernel/instant'
import { activityField } from './timesheet'

/** After such an absence from the computer, in milliseconds, the user is asked what the time was. */
const AWAY_AFTER = 10 * 60_000

const placeFields = {
  agentId: idField,
  /** `null`: common time. */
  collectivityId: idField.nullable(),
  activity: activityField.optional(),
}

/** For whom a timer runs. */
export const timerPlaceSchema = z.strictObject(placeFields)

/** For whom a timer runs. */
export type TimerPlace = z.output<typeof timerPlaceSchema>

const gapSchema = z.strictObject({
  from: instantField,
  to: instantField,
  /** Whether the time counts as work; `null` until the user says. */
  counted: z.boolean().nullable(),
})

/** So many times without anybody are noted one by one. */
const MOST_GAPS = 500

/** A running timer: its start, and the last sign of use of the computer. */
export const timerSchema = z.strictObject({
  ...placeFields,
  startedAt: instantField,
  /** The last sign of use of the computer. */
  seenAt: instantField,
  /** Times without such a sign, each longer than `AWAY_AFTER`, in order. */
  gaps: z.array(gapSchema).max(MOST_GAPS),
})

/** A timer that runs. */
export type Timer = z.output<typeof timerSchema>

/** What a machine remembers of timers: the one that runs, and for whom the last ones ran, the latest first. */
export const timerStateSchema = z.strictObject({
  running: timerSchema.nullable(),
  recent: z.array(timerPlaceSchema).max(5),
  /** While the hours of the one that runs are being kept: the last change before them. */
  endsAfter: z.int().min(0).optional(),
})

/** What a machine remembers of timers. */
export type TimerState = z.output<typeof timerStateSchema>

/** A machine where no timer ever ran. */
export const NO_TIMER: TimerState = { running: null, recent: [] }

const MOST_RECENT = 5

/** What a start finds: a timer whose hours are kept already, by the last change that is there, does not run again. */
export function foundAgain({ running, recent, endsAfter }: TimerState, last: number): TimerState {
  const isOver = endsAfter !== undefined && last > endsAfter
  return { running: isOver ? null : running, recent }
}

/** For whom a timer runs, without the rest of it. */
export const placeOfTimer = ({ agentId, collectivityId, activity }: TimerPlace): TimerPlace => ({
  agentId,
  collectivityId,
  ...(activity === undefined ? {} : { activity }),
})

const samePlace = (a: TimerPlace, b: TimerPlace): boolean =>
  a.agentId === b.agentId && a.collectivityId === b.collectivityId && a.activity === b.activity

/** Starts a timer, and remembers for whom. */
export function started({ recent }: TimerState, place: TimerPlace, now: string): TimerState {
  const at = placeOfTimer(place)
  return {
    running: { ...at, startedAt: now, seenAt: now, gaps: [] },
    recent: [at, ...recent.filter((known) => !samePlace(known, at))].slice(0, MOST_RECENT),
  }
}

type Gaps = Timer['gaps']

/** Beyond the most that are noted, the last one goes on: the file of a timer is always one that can be read. */
function withGap(gaps: Gaps, gap: Gaps[number]): Gaps {
  const last = gaps.at(-1)
  if (last === undefined || gaps.length < MOST_GAPS) return [...gaps, gap]
  return [...gaps.slice(0, -1), { ...gap, from: last.from }]
}

/**
 * Notes a sign of use of the computer at an instant. Where there had been none for `AWAY_AFTER`, a gap is noted, to be
 * asked about: an idle computer, one in standby, a night, the program closed. A sign older than the last one changes nothing.
 */
export function seen(timer: Timer, at: string): Timer {
  const [from, to] = [instantMillis(timer.seenAt), instantMillis(at)]
  if (to <= from) return timer
  const away = to - from >= AWAY_AFTER
  const gap = { from: timer.seenAt, to: at, counted: null }
  return { ...timer, seenAt: at, gaps: away ? withGap(timer.gaps, gap) : timer.gaps }
}

/**
 * A timer on a clock that was set back to an instant before the last sign of use: what it counted stays, and ends there. The last gap that
 * is as long as the clock was set back is where it had gone ahead, and is shorter by that; without one, it was ahead from the start, which
 * moves. Any other timer stays as it is.
 */
export function onClockSetBack(timer: Timer, now: string): Timer {
  const back = instantMillis(timer.seenAt) - instantMillis(now)
  if (back <= 0) return timer
  const moved = (instant: string): string => instantAt(instantMillis(instant) - back)
  const ahead = timer.gaps.findLastIndex(
    ({ from, to }) => instantMillis(to) - instantMillis(from) >= back,
  )
  const gaps = timer.gaps.map((gap, at) =>
    at < ahead
      ? gap
      : { ...gap, from: at === ahead ? gap.from : moved(gap.from), to: moved(gap.to) },
  )
  return {
    ...timer,
    startedAt: ahead < 0 ? moved(timer.startedAt) : timer.startedAt,
    seenAt: now,
    gaps: gaps.filter(
      ({ from, to }, at) => at !== ahead || instantMillis(to) - instantMillis(from) >= AWAY_AFTER,
    ),
  }
}

/** Sets whether the unanswered gaps were work. */
export const answered = (timer: Timer, counted: boolean): Timer => ({
  ...timer,
  gaps: timer.gaps.map((gap) => (gap.counted === null ? { ...gap, counted } : gap)),
})
