import { monthsOf, yearPeriod } from '#shared/kernel/period'
import type { UnitCount } from '#shared/domain/units/unit-count'
import { bodyId } from './bodies'

/** Whole units of a year, by code of body, by kind of unit: laid over its months as evenly as whole units go. */
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
        hundredths:
          (Math.floor((total * (index + 1)) / 12) - Math.floor((total * index) / 12)) * 100,
      })),
    )
    const counted = cells.filter(({ hundredths }) => hundredths > 0)
    return counted.length === 0
      ? []
      : [{ agreementId: `agreement-${reference.toLowerCase()}`, month, counts: counted }]
  })
}
