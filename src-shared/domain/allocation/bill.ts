import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { WHOLE } from '../agreements/allocation-key'
import { billCriteria } from './bill-criteria'
import type { Bill, BillFacts } from './bill-facts'
import { billPrices } from './bill-prices'
import { divideCost } from './divide-cost'
import { exemptAll, limitBill } from './limit-bill'
import type { Bounds } from './limits-of'
import { limitsOf } from './limits-of'
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
  if (weights.every((weight) => weight === 0)) return blocked(empty)
  const parts = divideCost(cost, weights, lender)
  if (parts === null) return blocked(empty)
  const sum = weights.reduce((a, b) => a + b, lender)
  return {
    amounts: parts.map(({ amount, ...division }, at) => ({
      amount,
      trace: { kind: 'share', weight: weights[at] ?? 0, weights: sum, ...division },
    })),
    weights: { bodies: weights.map(BigInt), lender: BigInt(Math.max(lender, 0)) },
    objections: [],
  }
}

function byTariff(facts: BillFacts, basis: 'contracted' | 'actual', rate: Cents): Bill {
  const billed = basis === 'contracted' ? facts.contracted : facts.direct.map((done) => ratio(done))
  if (billed.every(({ numerator }) => numerator === 0n)) {
    return blocked('noHours')
  }
  return {
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

/** A fingerprint stands for the months that yearly amounts were counted before, where there are any. */
function withCounted(bill: Bill, limits: readonly (Bounds | null)[]): Bill {
  const counted = limits.map((each) =>
    [each?.low, each?.high].map((bound) =>
      bound === undefined ? '' : `${bound.earlier.numerator}/${bound.earlier.denominator}`,
    ),
  )
  const none = counted.flat().every((months) => months === '' || months.startsWith('0/'))
  return none ? bill : { ...bill, used: { key: bill.used ?? null, counted } }
}

/**
 * Applies the key of the agreement, then the gap between prices and cost where the terms give it to the beneficiaries, then
 * the limits. Every body of a list keeps its place in the answer.
 */
export function bill(facts: BillFacts): Bill {
  const limits = limitsOf(facts)
  if (!limits.ok) return { amounts: [], objections: limits.failures }
  if (limits.value.every((limit) => limit?.exempt !== undefined)) return exemptAll(limits.value)
  const keyed = byKey(facts)
  if (keyed.amounts.length === 0) return keyed
  return withCounted(limitBill(shareGap(keyed, facts), limits.value, facts.cost), limits.value)
}
