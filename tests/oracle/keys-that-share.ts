import type { KeyCriterion } from '#shared/domain/keys/criteria/criteria-schema'
import { yearOf } from './civil-days'
import { contractedMinutes } from './contracted-minutes'
import type { Counted } from './counted-once'
import { minutesOf, within } from './counted-once'
import type { Fraction } from './fraction'
import { ONE, ZERO, add, divide, fraction, isZero, multiply, subtract, sum } from './fraction'
import type { Facts } from './read-facts'
import type { Part } from './terms-by-day'
import { inTieBreakOrder, leavesCommonTime } from './terms-by-day'

/** What each body weighs in the cost of a part, in tie-break order, and the lender; or what refuses it. */
export interface Weights {
  readonly bodies: readonly string[]
  readonly weights: readonly Fraction[]
  readonly lender: Fraction
  readonly refusals: readonly string[]
}

interface Values {
  readonly values: readonly Fraction[]
  readonly lender: Fraction
  readonly refusals: readonly string[]
}

const minutesDone = (counted: Counted, part: Part, bodies: readonly string[]): Values => {
  const uses = within(counted.uses, part)
  return {
    values: bodies.map((id) => fraction(minutesOf(uses.filter(({ body }) => body === id)))),
    lender: leavesCommonTime(part.terms) ? fraction(minutesOf(within(counted.common, part))) : ZERO,
    refusals: [],
  }
}

/** Values that lack are holes. */
function known(values: readonly (number | undefined)[], hole: string): Values {
  return {
    values: values.map((value) => fraction(value ?? 0)),
    lender: ZERO,
    refusals: values.includes(undefined) ? [hole] : [],
  }
}

function valuesOf(
  facts: Facts,
  counted: Counted,
  part: Part,
  bodies: readonly string[],
  { measure }: KeyCriterion,
): Values {
  const plain = (values: readonly Fraction[]): Values => ({ values, lender: ZERO, refusals: [] })
  const year = yearOf(part.to)
  switch (measure.kind) {
    case 'hours':
      return minutesDone(counted, part, bodies)
    case 'contractedHours':
      return plain(bodies.map((body) => contractedMinutes(part.terms, body, part)))
    case 'equalParts':
      return plain(bodies.map(() => ONE))
    case 'population':
      return known(
        bodies.map(
          (id) => facts.bodies.get(id)?.populations.find((one) => one.year === year)?.[measure.of],
        ),
        'populationMissing',
      )
    case 'criterion': {
      const kept = facts.given.criteria?.find(({ id }) => id === measure.criterionId)?.values ?? []
      return known(
        bodies.map(
          (id) => kept.find((one) => one.collectivityId === id && one.year === year)?.hundredths,
        ),
        'criterionMissing',
      )
    }
    case 'units': {
      const weight = (type: string): number =>
        measure.weights.find(({ unitTypeId }) => unitTypeId === type)?.thousandths ?? 0
      const units = within(counted.units, part)
      return plain(
        bodies.map((id) =>
          sum(
            units
              .filter(({ body }) => body === id)
              .map(({ type, hundredths }) => fraction(hundredths * weight(type))),
          ),
        ),
      )
    }
  }
}

/** `key-by-criteria`: the sum over the criteria of weight ÷ all weights × value ÷ value of all. */
function byCriteria(
  facts: Facts,
  counted: Counted,
  part: Part,
  bodies: readonly string[],
  criteria: readonly KeyCriterion[],
): Weights {
  const allWeights = criteria.reduce((all, { weight }) => all + weight, 0)
  const refusals: string[] = []
  let weights: readonly Fraction[] = bodies.map(() => ZERO)
  let lender = ZERO
  for (const criterion of criteria) {
    const measured = valuesOf(facts, counted, part, bodies, criterion)
    refusals.push(...measured.refusals)
    const all = add(sum(measured.values), measured.lender)
    if (isZero(all)) {
      if (measured.refusals.length === 0) refusals.push('measureAllZero')
      continue
    }
    const share = (value: Fraction): Fraction =>
      multiply(fraction(criterion.weight, allWeights), divide(value, all))
    weights = weights.map((weight, at) => add(weight, share(measured.values[at] ?? ZERO)))
    lender = add(lender, share(measured.lender))
  }
  return { bodies, weights, lender, refusals }
}

/** What a key that shares a cost weighs each body by. */
export function weightsOf(facts: Facts, counted: Counted, part: Part): Weights {
  const { key } = part.terms
  const bodies = inTieBreakOrder(facts, part.terms)
  if (key.kind === 'criteria') return byCriteria(facts, counted, part, bodies, key.criteria)
  if (key.kind === 'fixedQuotas') {
    const quota = (id: string): Fraction =>
      fraction(key.quotas.find(({ collectivityId }) => collectivityId === id)?.millionths ?? 0)
    const weights = bodies.map(quota)
    return { bodies, weights, lender: subtract(fraction(1_000_000), sum(weights)), refusals: [] }
  }
  const { values, lender, refusals } = minutesDone(counted, part, bodies)
  return { bodies, weights: values, lender, refusals }
}
