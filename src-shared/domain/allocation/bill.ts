import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { WHOLE } from '../agreements/allocation-key'
import { billCriteria } from './bill-criteria'
import type { Bill, BillFacts } from './bill-facts'
import { billPrices } from './bill-prices'
import { divideCost } from './divide-cost'
import { shareGap } from './share-gap'

const blocked = (code: 'noHours' | 'tariffMissing' | 'quotasMissing'): Bill => ({
  amounts: [],
  objections: [{ code, blocking: true }],
})

/** Shares a cost by weights; `lender`, when positive, is the weight of what stays with the lender. */
function byWeights(
  cost: Cents,
  weights: readonly number[],
  lender: number,
  empty: 'noHours' | 'quotasMissing',
): Bill {
  const nothing = weights.every((weight) => weight === 0)
  if (nothing && ((cost !== 0 && lender === 0) || empty === 'quotasMissing')) return blocked(empty)
  const parts = divideCost(cost, weights, lender)
  if (parts === null) return blocked(empty)
  const sum = weights.reduce((a, b) => a + b, lender)
  return {
    amounts: parts.map(({ amount, ...division }, at) => ({
      amount,
      trace: { kind: 'share', weight: weights[at] ?? 0, weights: sum, ...division },
    })),
    weights: { bodies: weights.map(BigInt), lender: BigInt(Math.max(lender, 0)) },
    ...(nothing ? { nothing: 'noHours' as const } : {}),
    objections: [],
  }
}

function byTariff(facts: BillFacts, basis: 'contracted' | 'actual', rate: Cents): Bill {
  const billed = basis === 'contracted' ? facts.contracted : facts.direct.map((done) => ratio(done))
  return {
    ...(billed.every(({ numerator }) => numerator === 0n) ? { nothing: 'noHours' as const } : {}),
    amounts: billed.map((minutes) => ({
      amount: cents(roundRatio(ratio(minutes.numerator * BigInt(rate), minutes.denominator * 60n))),
      trace: {
        kind: 'tariff',
        hourlyRate: rate,
        basis,
        minutes: { numerator: String(minutes.numerator), denominator: String(minutes.denominator) },
      },
    })),
    objections: facts.bodies.flatMap(({ id: collectivityId }, index) =>
      basis === 'contracted' && facts.contracted[index]?.numerator === 0n
        ? [{ code: 'forecastMissing', blocking: false, collectivityId } as const]
        : [],
    ),
  }
}

/** What the key alone gives. */
function byKey(facts: BillFacts): Bill {
  const { key, hourlyTariff, commonTime } = facts.agreement
  switch (key.kind) {
    case 'actualCost':
      return byWeights(
        facts.cost,
        facts.direct,
        commonTime === 'lender' ? facts.common : 0,
        'noHours',
      )
    case 'tariff':
      return hourlyTariff === null
        ? blocked('tariffMissing')
        : byTariff(facts, key.basis, hourlyTariff)
    case 'fixedQuotas': {
      const quotas = new Map(
        key.quotas.map(({ collectivityId, millionths }) => [collectivityId, millionths]),
      )
      const weights = facts.bodies.map(({ id }) => quotas.get(id) ?? 0)
      return byWeights(
        facts.cost,
        weights,
        WHOLE - weights.reduce((a, b) => a + b, 0),
        'quotasMissing',
      )
    }
    case 'criteria':
      return billCriteria(key.criteria, facts)
    case 'prices':
      return billPrices(facts)
  }
}

/** Applies the key of some terms, then the gap between prices and cost where the terms give it to the bodies. */
export const bill = (facts: BillFacts): Bill => {
  const keyed = byKey(facts)
  return keyed.amounts.length === 0 ? keyed : shareGap(keyed, facts)
}
