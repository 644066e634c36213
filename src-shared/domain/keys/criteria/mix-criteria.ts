import { commonDivisor, commonMultiple } from '#shared/kernel/ratio'

/** A criterion: its weight against the others, what each body measures, and what stays with the lender. */
interface Mixed {
  readonly weight: number
  readonly values: readonly bigint[]
  readonly lender: bigint
}

/** The weight of each body and of the lender over all criteria, as whole numbers in lowest terms. */
export interface MixedWeights {
  readonly bodies: readonly bigint[]
  readonly lender: bigint
  /** Their sum. */
  readonly all: bigint
}

/** What a criterion measures in all. */
export const measuredSum = ({ values, lender }: Pick<Mixed, 'values' | 'lender'>): bigint =>
  values.reduce((sum, value) => sum + value, lender)

/**
 * Mixes criteria by `sum of weight x share`, exactly (worked example C3: 70 % population, 30 % acts). Every criterion
 * must measure something in all.
 */
export function mixCriteria(criteria: readonly Mixed[]): MixedWeights {
  const sums = criteria.map(measuredSum)
  const common = sums.reduce(commonMultiple, 1n)
  const factors = criteria.map(({ weight }, at) => (BigInt(weight) * common) / (sums[at] ?? 1n))
  const mixed = (valueOf: (criterion: Mixed) => bigint): bigint =>
    criteria.reduce((sum, each, at) => sum + valueOf(each) * (factors[at] ?? 0n), 0n)
  const bodies = (criteria[0]?.values ?? []).map((_, body) =>
    mixed(({ values }) => values[body] ?? 0n),
  )
  const lender = mixed((each) => each.lender)
  const divisor = bodies.reduce(commonDivisor, lender)
  const lowest = (weight: bigint): bigint => weight / divisor
  const all = bodies.reduce((sum, weight) => sum + weight, lender)
  return { bodies: bodies.map(lowest), lender: lowest(lender), all: lowest(all) }
}
