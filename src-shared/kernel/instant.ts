import { day, dayFromNumber, dayNumber } from './day'

const SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?Z$/
const EPOCH = dayNumber(day('1970-01-01'))
const A_DAY = 86_400_000

/**
 * An instant (ISO 8601, UTC) as milliseconds since 1970, for arithmetic. What is finer than a millisecond is left out.
 * Throws on anything else: instants are written by the program and read by a schema.
 */
export function instantMillis(instant: string): number {
  const [, on = '', hours, minutes, seconds = '0', fraction = ''] = SHAPE.exec(instant) ?? []
  const date = day(on)
  const millis = Number(fraction.slice(0, 3).padEnd(3, '0'))
  const clock = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return (dayNumber(date) - EPOCH) * A_DAY + clock * 1000 + millis
}

/** The instant (ISO 8601, UTC) so many whole milliseconds after the beginning of 1970: what `instantMillis` reads. */
export function instantAt(millis: number): string {
  const days = Math.floor(millis / A_DAY)
  const rest = millis - days * A_DAY
  const digits = (value: number, length: number): string => String(value).padStart(length, '0')
  const [hours, minutes] = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60]
  const clock = [hours, minutes, Math.floor(rest / 1000) % 60].map((each) => digits(each, 2))
  return `${dayFromNumber(EPOCH + days)}T${clock.join(':')}.${digits(rest % 1000, 3)}Z`
}
