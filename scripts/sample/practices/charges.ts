import { cents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import type { ChargeKind, ServiceCharge } from '#shared/domain/costs/service-charge'

/** Kind, label, amount in euros, and why it is strictly linked where the law does not name the kind. */
export type ChargeRow = readonly [ChargeKind, string, number, string?]

/** What a service cost over a year besides its agents: forecast two per cent under what was spent. */
export const madeUpCharges = (
  year: number,
  reference: string,
  rows: readonly ChargeRow[],
): ServiceCharge[] =>
  rows.map(([kind, label, euros, justification = ''], index) => ({
    id: `charge-${reference.toLowerCase()}-${String(index + 1)}`,
    agreementId: `agreement-${reference.toLowerCase()}`,
    kind,
    label,
    justification,
    period: yearPeriod(year),
    forecast: {
      baseYear: year - 2,
      base: cents(euros * 95),
      adjustments: [{ reason: 'Évolution prévue au budget primitif', amount: cents(euros * 3) }],
    },
    actual: cents(euros * 100),
  }))
