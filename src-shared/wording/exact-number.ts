import type { Language } from '#shared/contract/preferences'
import { commonDivisor } from '#shared/kernel/ratio'
import { formatInteger, formatTrimmed } from './format'

/** Decimals after which a fraction is written as one. */
const PLACES = 4

/** An exact number: "12", "2,5", or "1 + 16/31" where no decimal of four places is exact. */
export function exactNumber(
  value: { readonly numerator: string; readonly denominator: string },
  language: Language,
): string {
  const [numerator, denominator] = [BigInt(value.numerator), BigInt(value.denominator)]
  const scaled = numerator * 10n ** BigInt(PLACES)
  if (scaled % denominator === 0n) return formatTrimmed(scaled / denominator, PLACES, language)
  const left = numerator % denominator
  const divisor = commonDivisor(left, denominator)
  const rest = `${String(left / divisor)}/${String(denominator / divisor)}`
  const whole = numerator / denominator
  return whole === 0n ? rest : `${formatInteger(whole, language)}\u00A0+\u00A0${rest}`
}
