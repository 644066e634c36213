import type { Minutes } from '#shared/kernel/minutes'
import type { TimerPlace } from '#shared/domain/timesheets/timer'
import type { DayMinutes, TimerChoice, TimerReading } from '#shared/domain/timesheets/timer-choices'

/** Some minutes of a day, beside those that the cell holds already. */
export interface TimerLine extends DayMinutes {
  readonly known: Minutes
}

/** A way to count a timer's time. */
export interface TimerOffer extends Pick<TimerChoice, 'kind'> {
  readonly lines: readonly TimerLine[]
}

/** A running timer, as of the moment of the question. */
export interface RunningTimer extends Omit<TimerReading, 'choices'> {
  readonly place: TimerPlace
  /** Instant, ISO 8601, UTC. */
  readonly startedAt: string
  /** The first one is everything. */
  readonly choices: readonly TimerOffer[]
}

/** The timer of this machine, and for whom the last ones ran, the latest first. */
export interface TimerView {
  readonly running: RunningTimer | null
  readonly recent: readonly TimerPlace[]
}

/** What the timer asks the user: what an absence was, to confirm the end, to start one. */
export type TimerAsks = 'away' | 'stop' | 'start'
