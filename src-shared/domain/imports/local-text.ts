import { addDays, readDay } from '#shared/kernel/day'
import { parisTime } from './paris-time'

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T\s](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))$/i

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * A moment that names its zone ("2026-03-02T23:30:00Z", "…+02:00") as the clock in Paris shows it ("2026-03-03 00:30:00"). Any
 * other text stays as it is.
 */
export function localText(text: string): string {
  const match = INSTANT.exec(text.trim())
  const day = readDay(match?.[1] ?? '')
  if (match === null || day === null) return text
  const [, , hours, minutes, seconds = '0', , sign, zoneHours = '0', zoneMinutes = '0'] = match
  const ahead = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -60 : 60)
  const moment = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) - ahead
  const days = Math.floor(moment / 86_400)
  const local = parisTime({ day: addDays(day, days), seconds: moment - days * 86_400 })
  const clock = [
    Math.floor(local.seconds / 3600),
    Math.floor(local.seconds / 60) % 60,
    local.seconds % 60,
  ]
  return `${local.day} ${clock.map(two).join(':')}`
}
