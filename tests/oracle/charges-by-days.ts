import type { ChargeKind, ServiceCharge } from '#shared/domain/costs/service-charge'
import type { Span } from './civil-days'
import { dayAt, shared } from './civil-days'
import { fraction, round } from './fraction'
import type { Facts } from './read-facts'

export const spanOfCharge = ({ period }: ServiceCharge): Span => ({
  from: dayAt(period.from),
  to: dayAt(period.to),
})

export const chargesOf = (facts: Facts): readonly ServiceCharge[] =>
  (facts.given.charges ?? []).filter(({ agreementId }) => agreementId === facts.own.id)

/**
 * `charge-by-days`: what the days up to the last one bear less what those before the first one bear, each rounded; grants
 * are negative. `null` where the charge has no actual amount; nothing where no day is shared.
 */
export function borneOfCharge(charge: ServiceCharge, part: Span): bigint | null | undefined {
  const whole = spanOfCharge(charge)
  const days = shared(whole, part)
  if (days === undefined) return undefined
  if (charge.actual === null) return null
  const amount = charge.kind === 'grant' ? 0 - charge.actual : charge.actual
  const length = whole.to - whole.from + 1
  const upTo = (count: number): bigint =>
    round(fraction(BigInt(amount) * BigInt(count), BigInt(length)))
  return upTo(days.to - whole.from + 1) - upTo(days.from - whole.from)
}

/** What a part bears of each kind of charge; `null` where one of its charges has no actual amount. */
export function chargesOfPart(facts: Facts, part: Span): ReadonlyMap<ChargeKind, bigint> | null {
  const kinds = new Map<ChargeKind, bigint>()
  for (const charge of chargesOf(facts)) {
    const borne = borneOfCharge(charge, part)
    if (borne === null) return null
    if (borne !== undefined) kinds.set(charge.kind, (kinds.get(charge.kind) ?? 0n) + borne)
  }
  return kinds
}
