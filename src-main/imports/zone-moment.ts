import { parisMoment } from '#shared/domain/imports/paris-moment'
import { day, dayNumber } from '#shared/kernel/day'
import { isInParis, type CivilTime } from './civil-time'

/** Day 0 of the calendar's numbers, in seconds of the clock of the machine. */
const DAY_ZERO = dayNumber(day('1970-01-01')) * 86_400

/**
 * Clocks of zones by their names, `null` for one that is not known: making one takes memory outside the heap, which no limit of a
 * thread counts, and each that can't be made an error with its stack.
 */
const clocks = new Map<string, Intl.DateTimeFormat | null>()

/** The clock of a zone; `null` for a zone that is not known. */
function clockOf(zone: string): Intl.DateTimeFormat | null {
  const name = zone.toLowerCase()
  const known = clocks.get(name)
  if (known !== undefined) return known
  try {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    clocks.set(name, clock)
    return clock
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    clocks.set(name, null)
    return null
  }
}

/** How far a zone is ahead of universal time at a moment, in seconds; `null` for a zone that is not known. */
function aheadOf(zone: string, moment: number): number | null {
  const shown = clockOf(zone)?.format(new Date((moment - DAY_ZERO) * 1000))
  return shown === undefined
    ? null
    : Date.parse(`${shown.replace(' ', 'T')}Z`) / 1000 + DAY_ZERO - moment
}

/** The moment of a time in its own zone, in seconds of universal time since day 0; `null` where the zone is not known. */
export function zoneMoment(time: CivilTime): number | null {
  if (isInParis(time)) return parisMoment(time)
  const local = dayNumber(time.day) * 86_400 + time.seconds
  const first = aheadOf(time.zone ?? '', local)
  const ahead = first === null ? null : aheadOf(time.zone ?? '', local - first)
  return ahead === null ? null : local - ahead
}
