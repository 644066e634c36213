import { cents, type Cents } from '#shared/kernel/cents'
import { dayNumber } from '#shared/kernel/day'
import { intersectPeriods, lengthInDays, type Period } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { chargeAmount, type ChargeBasis } from './charge-amount'
import { CHARGE_KINDS, type ChargeKind, type ServiceCharge } from './service-charge'

/** A charge of the service in a settlement. Amounts of grants are negative. */
export interface ChargeLine {
  readonly chargeId: string
  readonly kind: ChargeKind
  readonly label: string
  /** The whole charge, over all its days. */
  readonly full: Cents
  /** The part of the days counted, to the cent. */
  readonly borne: Cents
}

/** The part of the charges of an agreement that falls on some days, and the charges without an amount on the basis asked. */
export interface BorneCharges {
  readonly lines: readonly ChargeLine[]
  readonly unknown: readonly ServiceCharge[]
}

/**
 * The part of an amount that falls on some of its days (rule `charge-by-days`): the part up to the last day less the part
 * before the first day, each rounded once. Consecutive settlements sum to the amount, to the cent.
 */
export function partOfDays(amount: Cents, whole: Period, days: Period): Cents {
  const length = BigInt(lengthInDays(whole))
  const upTo = (count: number): number => roundRatio(ratio(BigInt(amount) * BigInt(count), length))
  const before = dayNumber(days.from) - dayNumber(whole.from)
  return cents(upTo(before + lengthInDays(days)) - upTo(before))
}

const inOrder = (a: ServiceCharge, b: ServiceCharge): number =>
  CHARGE_KINDS.indexOf(a.kind) - CHARGE_KINDS.indexOf(b.kind) ||
  (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1)

/**
 * The part of each charge of an agreement that falls on the days of a settlement, by kind in the order of the law, then by
 * label.
 */
export function borneCharges(
  charges: readonly ServiceCharge[],
  agreementId: string,
  days: Period,
  basis: ChargeBasis,
): BorneCharges {
  const lines: ChargeLine[] = []
  const unknown: ServiceCharge[] = []
  for (const charge of charges.filter((one) => one.agreementId === agreementId).sort(inOrder)) {
    const counted = intersectPeriods(charge.period, days)
    if (counted === null) continue
    const full = chargeAmount(charge, basis)
    if (full === null) unknown.push(charge)
    else {
      const { id, kind, label, period } = charge
      lines.push({ chargeId: id, kind, label, full, borne: partOfDays(full, period, counted) })
    }
  }
  return { lines, unknown }
}
