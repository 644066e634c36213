import { minutes } from '#shared/kernel/minutes'
import { commonDivisor } from '#shared/kernel/ratio'
import type { Language } from '#shared/contract/preferences'
import { formatMinutes } from './format'

/** "312 h 00", or "264 h 31 + 3/31 min" where exact hours fall between two minutes: nothing that is billed is rounded. */
export function exactHours(numerator: bigint, denominator: bigint, language: Language): string {
  const whole = formatMinutes(minutes(Number(numerator / denominator)), language)
  const left = numerator % denominator
  if (left === 0n) return whole
  const divisor = commonDivisor(left, denominator)
  return `${whole}\u00A0+\u00A0${String(left / divisor)}/${String(denominator / divisor)}\u00A0min`
}
