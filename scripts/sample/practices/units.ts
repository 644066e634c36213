import { monthsOf, yearPeriod } from '#shared/kernel/period'
import type { UnitCount } from '#shared/domain/units/unit-count'
import { bodyId } from './bodies'

/** What has been counted by the end of so many months: whole units, and the half of the year at its end. */
const upTo = (total: number, months: number): number =>
  months === 12 ? total : Math.floor((total * months) / 12)

/** Units of a year, by code of body, by kind of unit: laid over its months as evenly as whole units go. */
export function madeUpCounts(
  year: number,
  reference: string,
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): UnitCount[] {
  return monthsOf(yearPeriod(year)).flatMap((month, index) => {
    const cells = Object.entries(counts).flatMap(([code, byType]) =>
      Object.entries(byType).map(([unitTypeId, total]) => ({
        collectivityId: bodyId(code),
        unitTypeId,
        hundredths: (upTo(total, index + 1) - upTo(total, index)) * 100,
      })),
    )
    const counted = cells.filter(({ hundredths }) => hundredths > 0)
    return counted.length === 0
      ? []
      : [{ agreementId: `agreement-${reference.toLowerCase()}`, month, counts: counted }]
  })
}
