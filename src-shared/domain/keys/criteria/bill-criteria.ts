import { minutes } from '#shared/kernel/minutes'
import { divideCost } from '../divide-cost'
import type { Bill, KeyFacts } from '../key-bill'
import type { KeyObjection } from '../key-objection'
import type { KeyCriterion } from './criteria-schema'
import { measureBodies } from './measure-bodies'
import type { MeasuredPart } from './criteria-billing'
import { measuredSum, mixCriteria } from './mix-criteria'

/**
 * Shares the cost by the sum of weight x share over several criteria: one exact weight for each body, one rounding. A
 * missing value and a criterion that measures nothing become objections, and nothing is shared.
 */
export function billCriteria(criteria: readonly KeyCriterion[], facts: KeyFacts): Bill {
  const { cost, common, commonTime } = facts
  const lenderMinutes = minutes(commonTime === 'lender' ? common : 0)
  const measured = criteria.map(({ measure, weight }) => {
    const measurement = measureBodies(measure, { ...facts, lenderMinutes })
    return { measure, weight, ...measurement, sum: measuredSum(measurement) }
  })
  const objections = measured.flatMap(({ measure, missing, sum, name }): readonly KeyObjection[] =>
    missing.length > 0 || sum > 0n
      ? missing
      : [{ code: 'measureAllZero', blocking: true, measure, criterion: name }],
  )
  if (objections.length > 0) return { amounts: [], objections }
  const mixed = mixCriteria(measured)
  const parts = divideCost(cost, mixed.bodies, mixed.lender) ?? []
  return {
    objections: [],
    used: measured.map(({ values, lender, per, year }) => ({
      values: values.map(String),
      lender: String(lender),
      per: String(per),
      year,
    })),
    weights: mixed,
    // Common time alone counts for the lender, and for no body.
    ...(mixed.bodies.every((weight) => weight === 0n) ? { nothing: 'noHours' as const } : {}),
    amounts: parts.map(({ amount, ...division }, at) => ({
      amount,
      trace: {
        kind: 'criteria',
        weight: String(mixed.bodies[at] ?? 0n),
        weights: String(mixed.all),
        ...division,
        criteria: measured.map(
          ({ measure, weight, values, sum, per, name, unit, year, counts }): MeasuredPart => ({
            measure,
            name,
            unit,
            year,
            weight,
            value: String(values[at] ?? 0n),
            sum: String(sum),
            per: String(per),
            counts: counts[at] ?? [],
          }),
        ),
      },
    })),
  }
}
