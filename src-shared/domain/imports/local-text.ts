import { addDays, dayNumber, readDay, type Day } from '#shared/kernel/day'
import { visibleText } from '#shared/kernel/visible-text'
import { parisTime } from './paris-time'

const DAY = 86_400

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T\s](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))$/i

/** A moment in universal time. */
interface Instant {
  readonly day: Day
  /** Seconds since the midnight of the day; outside 0 to 86 400 where its zone moves the day. */
  readonly seconds: number
}

function instantOf(text: string): Instant | null {
  const match = INSTANT.exec(text.trim())
  const day = readDay(match?.[1] ?? '')
  if (match === null || day === null) return null
  const [, , hours, minutes, seconds = '0', , sign, zoneHours = '0', zoneMinutes = '0'] = match
  const ahead = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -60 : 60)
  return { day, seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) - ahead }
}

/** The seconds that pass between two moments that both name their zone, whatever the clocks do meanwhile; else `null`. */
export function secondsPassed(start: string, end: string): number | null {
  const [begun, ended] = [instantOf(start), instantOf(end)]
  return begun === null || ended === null
    ? null
    : (dayNumber(ended.day) - dayNumber(begun.day)) * DAY + ended.seconds - begun.seconds
}

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * A moment that names its zone ("2026-03-02T23:30:00Z", "…+02:00") as the clock in Paris shows it ("2026-03-03 00:30:00"). Any
 * other text stays as it is seen.
 */
export function localText(written: string): string {
  const text = visibleText(written)
  const instant = instantOf(text)
  if (instant === null) return text
  const { day, seconds } = instant
  const days = Math.floor(seconds / DAY)
  const local = parisTime({ day: addDays(day, days), seconds: seconds - days * DAY })
  const clock = [
    Math.floor(local.seconds / 3600),
    Math.floor(local.seconds / 60) % 60,
    local.seconds % 60,
  ]
  return `${local.day} ${clock.map(two).join(':')}`
}
