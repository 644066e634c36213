import { addDays, type Day } from '#shared/kernel/day'
import { instantMillis } from '#shared/kernel/instant'
import { minutes, MINUTES_PER_DAY, type Minutes } from '#shared/kernel/minutes'
import type { Timer } from './timer'

/** Civil days on a machine's clock; instants in milliseconds since 1970. */
export interface LocalCalendar {
  readonly dayOf: (instant: number) => Day
  /** The instant at which a day begins: days of 23 and 25 hours are as long as they are. */
  readonly startOf: (day: Day) => number
}

/** Some minutes of a day. */
export interface DayMinutes {
  readonly day: Day
  readonly minutes: Minutes
}

/**
 * The ways to count a timer's time:
 * - `all`: from start to stop;
 * - `withoutAway`: what was before, between and after the times without anyone at the computer;
 * - `untilAway`: what was before the first of them.
 */
export interface TimerChoice {
  readonly kind: 'all' | 'withoutAway' | 'untilAway'
  readonly lines: readonly DayMinutes[]
}

/** What a timer shows at a moment. */
export interface TimerReading {
  /** Milliseconds from start to now, without what was said not to count. */
  readonly elapsed: number
  /** The timer began on an earlier day. */
  readonly overnight: boolean
  /** No one was at the computer from, to: the first and last instants without an answer yet. */
  readonly away: { readonly from: string; readonly to: string } | null
  /** The first one is everything; the others differ from it. */
  readonly choices: readonly TimerChoice[]
}

type Span = readonly [from: number, to: number]

const A_MINUTE = 60_000

/** What is left of spans once others are cut out; all in order. */
function cut(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  return holes.reduce<readonly Span[]>(
    (left, [from, to]) =>
      left.flatMap(([start, end]): readonly Span[] =>
        to <= start || from >= end
          ? [[start, end]]
          : [
              ...(from > start ? [[start, from] as const] : []),
              ...(to < end ? [[to, end] as const] : []),
            ],
      ),
    spans,
  )
}

/** The pieces of a span, cut at each midnight. */
function byDay(
  [from, to]: Span,
  { dayOf, startOf }: LocalCalendar,
): readonly (readonly [Day, Span])[] {
  const pieces: (readonly [Day, Span])[] = []
  for (let start = from; start < to;) {
    const day = dayOf(start)
    const end = Math.min(to, startOf(addDays(day, 1)))
    pieces.push([day, [start, end]])
    start = end
  }
  return pieces
}

/**
 * Spans as minutes by day, each day to the nearest minute and at most 24 h; a timer that was stopped immediately counts for
 * one minute, on its last day.
 */
function linesOf(
  spans: readonly Span[],
  calendar: LocalCalendar,
  last: Day,
): readonly DayMinutes[] {
  const sums = new Map<Day, number>()
  for (const span of spans)
    for (const [day, [from, to]] of byDay(span, calendar))
      sums.set(day, (sums.get(day) ?? 0) + to - from)
  const lines = [...sums].flatMap(([day, sum]): readonly DayMinutes[] => {
    const whole = Math.min(Math.round(sum / A_MINUTE), MINUTES_PER_DAY)
    return whole === 0 ? [] : [{ day, minutes: minutes(whole) }]
  })
  return lines.length === 0 ? [{ day: last, minutes: minutes(1) }] : lines
}

const total = (spans: readonly Span[]): number =>
  spans.reduce((sum, [from, to]) => sum + to - from, 0)

/**
 * What could be recorded of a timer if it were stopped now. Each choice is a proposal that the user confirms or corrects:
 * nothing is recorded here.
 */
export function readTimer(timer: Timer, now: string, calendar: LocalCalendar): TimerReading {
  const start = instantMillis(timer.startedAt)
  const end = Math.max(start, instantMillis(now))
  const span = ({ from, to }: Timer['gaps'][number]): Span => [
    instantMillis(from),
    instantMillis(to),
  ]
  const kept = cut([[start, end]], timer.gaps.filter(({ counted }) => counted === false).map(span))
  const open = timer.gaps.filter(({ counted }) => counted === null)
  const [first, last] = [open[0], open.at(-1)]
  const lines = (spans: readonly Span[], until: number): readonly DayMinutes[] =>
    linesOf(spans, calendar, calendar.dayOf(until))
  const all: TimerChoice = { kind: 'all', lines: lines(kept, end) }
  const without = cut(kept, open.map(span))
  const until = first === undefined ? kept : cut(kept, [[instantMillis(first.from), end]])
  const workAfter = total(without) - total(until) >= A_MINUTE
  return {
    elapsed: total(kept),
    overnight: calendar.dayOf(start) < calendar.dayOf(end),
    away: first === undefined || last === undefined ? null : { from: first.from, to: last.to },
    choices: [
      all,
      ...(workAfter ? [{ kind: 'withoutAway', lines: lines(without, end) } as const] : []),
      ...(first === undefined
        ? []
        : [{ kind: 'untilAway', lines: lines(until, instantMillis(first.from)) } as const]),
    ],
  }
}
