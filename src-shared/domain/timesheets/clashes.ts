import type { Day } from '#shared/kernel/day'
import { firstSharedDay, type OpenPeriod } from '#shared/kernel/period'
import type { Absence } from './absence'

interface Dated {
  readonly id: string
  readonly agentId: string
  readonly period: OpenPeriod
}

function firstClash<T extends Dated>(
  others: Iterable<T>,
  wanted: T,
  together: (other: T) => boolean,
): Day | null {
  for (const other of others) {
    if (other.id === wanted.id || other.agentId !== wanted.agentId || !together(other)) continue
    const day = firstSharedDay(other.period, wanted.period)
    if (day !== null) return day
  }
  return null
}

/** The first day on which another usual week of the same agent is in force too, or `null`. */
export const templateClash = <T extends Dated>(others: Iterable<T>, wanted: T): Day | null =>
  firstClash(others, wanted, () => true)

/** The first day on which another absence takes the same half of the same agent's day, or `null`. */
export const absenceClash = (others: Iterable<Absence>, wanted: Absence): Day | null =>
  firstClash(
    others,
    wanted,
    ({ part }) => part === 'day' || wanted.part === 'day' || part === wanted.part,
  )
