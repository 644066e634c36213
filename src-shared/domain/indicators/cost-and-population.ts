import { cents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'
import { populationIn, type Collectivity } from '../collectivities/collectivity'

/** A body's part of the cost beside its part of the population, both in hundredths of a percent. */
export interface FairnessBar {
  readonly collectivityId: string
  readonly amount: Cents
  readonly inhabitants: number
  readonly costPart: number
  readonly populationPart: number
  /** Part of the cost over part of the population, in hundredths: 185 is 1.85 times. */
  readonly times: number
}

/** Parts of cost against parts of population. */
export interface CostAndPopulation {
  /** Those that pay most for their population first. */
  readonly bars: readonly FairnessBar[]
  readonly total: Cents
  readonly inhabitants: number
  /** Bodies that pay something and have no population: syndicates, or one that is not entered. */
  readonly leftOut: number
  /** Bodies that pay nothing, or are given something back. */
  readonly unpaying: number
  /** How many pay more than a tenth beyond their part of the population. */
  readonly above: number
}

/** Beyond its part by more than a tenth. */
const ABOVE = 110

/**
 * Sets what each body pays against its population of the year (the latest that is known until then). Only bodies with a
 * population are compared, with each other. `null` where fewer than two can be.
 */
export function costAndPopulation(
  { shares, period }: Pick<Allocation, 'shares' | 'period'>,
  collectivities: readonly Collectivity[],
): CostAndPopulation | null {
  const year = Number(period.to.slice(0, 4))
  const known = new Map(collectivities.map((body) => [body.id, body]))
  const paying = shares.flatMap(({ collectivityId, amount }) =>
    amount === null || amount <= 0 ? [] : [{ collectivityId, amount }],
  )
  const compared = paying.flatMap((one) => {
    const body = known.get(one.collectivityId)
    const inhabitants = body === undefined ? null : populationIn(body, year)
    return inhabitants === null || inhabitants === 0 ? [] : [{ ...one, inhabitants }]
  })
  if (compared.length < 2) return null
  const total = cents(compared.reduce((sum, { amount }) => sum + amount, 0))
  const all = compared.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
  const bars = compared
    .map((one) => ({
      ...one,
      costPart: roundRatio(ratio(BigInt(one.amount) * 10_000n, total)),
      populationPart: roundRatio(ratio(one.inhabitants * 10_000, all)),
      times: roundRatio(
        ratio(BigInt(one.amount) * BigInt(all) * 100n, BigInt(total) * BigInt(one.inhabitants)),
      ),
    }))
    .sort((a, b) => b.times - a.times)
  return {
    bars,
    total,
    inhabitants: all,
    unpaying: shares.length - paying.length,
    leftOut: paying.length - compared.length,
    above: bars.filter(({ times }) => times > ABOVE).length,
  }
}
