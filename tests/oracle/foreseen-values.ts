import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import type { Criterion } from '#shared/domain/keys/criterion'
import type { UnitCount } from '#shared/domain/units/unit-count'
import type { Cents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import { monthText, monthsOf, sharedDays, spanOfMonth, yearOf } from './civil-days'
import type { Facts } from './read-facts'

const yearsOfPeriod = ({ period }: Facts): readonly number[] =>
  Array.from(
    { length: yearOf(period.to) - yearOf(period.from) + 1 },
    (_, at) => yearOf(period.from) + at,
  )

/** A charge that has a forecast, at it: its base and adjustments. */
export function chargeAtForecast(charge: ServiceCharge): ServiceCharge {
  const { forecast } = charge
  if (forecast === null) return charge
  const amount = forecast.adjustments.reduce<number>((all, one) => all + one.amount, forecast.base)
  return { ...charge, actual: amount as Cents }
}

/** Months of the agreement without any units, with those of the same month of the year before. */
export function foreseenUnits(facts: Facts): readonly UnitCount[] {
  const of = (month: number): UnitCount | undefined =>
    facts.given.unitCounts?.find(
      (one) =>
        one.agreementId === facts.own.id && one.month === monthText(month) && one.counts.length > 0,
    )
  return monthsOf(facts.period).flatMap((month) => {
    const isInForce = facts.own.versions.some((days) => sharedDays(days, spanOfMonth(month)) > 0)
    const before = of(month - 12)
    if (!isInForce || of(month) !== undefined || before === undefined) return []
    return [{ ...before, month: monthText(month) as Month }]
  })
}

/** For each year that a list lacks, what the latest year before it has. */
const yearsMissing = <T extends { readonly year: number }>(
  facts: Facts,
  list: readonly T[],
): readonly T[] =>
  yearsOfPeriod(facts).flatMap((year): readonly T[] => {
    if (list.some((one) => one.year === year)) return []
    const before = list.filter((one) => one.year < year).sort((a, b) => b.year - a.year)
    return before.slice(0, 1).map((one) => ({ ...one, year }))
  })

/** A body with its populations of each year of the period: each of the three that is missing is that of the latest year before. */
export function withPopulations(facts: Facts, body: Collectivity): Collectivity {
  const known = (kind: 'municipal' | 'dgf' | 'total') => {
    const list = body.populations.flatMap((one) => {
      const value = one[kind]
      return value === undefined ? [] : [{ year: one.year, value }]
    })
    return [...list, ...yearsMissing(facts, list)]
  }
  const [dgf, total] = [known('dgf'), known('total')]
  const populations = known('municipal').map(({ year, value }) => {
    const inYear = (list: typeof dgf): number | undefined =>
      list.find((one) => one.year === year)?.value
    const [ofDgf, ofTotal] = [inYear(dgf), inYear(total)]
    return {
      year,
      municipal: value,
      ...(ofDgf === undefined ? {} : { dgf: ofDgf }),
      ...(ofTotal === undefined ? {} : { total: ofTotal }),
    }
  })
  return { ...body, populations }
}

/** A criterion with a value of each body for each year of the period. */
export function withCriterionValues(facts: Facts, criterion: Criterion): Criterion {
  const bodies = new Set(criterion.values.map(({ collectivityId }) => collectivityId))
  const added = [...bodies].flatMap((body) =>
    yearsMissing(
      facts,
      criterion.values.filter(({ collectivityId }) => collectivityId === body),
    ),
  )
  return { ...criterion, values: [...criterion.values, ...added] }
}
