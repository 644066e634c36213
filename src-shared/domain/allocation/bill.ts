import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import type { Minutes } from '#shared/kernel/minutes'
import type { Ratio } from '#shared/kernel/ratio'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import { WHOLE } from '../agreements/allocation-key'
import type { ShareTrace } from './allocation'
import type { Objection } from './objection'

/** What a key needs to set the amount of each beneficiary, in tie-break order. */
export interface BillFacts {
  readonly agreement: Agreement
  readonly beneficiaryIds: readonly string[]
  readonly direct: readonly number[]
  readonly contracted: readonly Ratio[]
  readonly common: Minutes
  readonly cost: Cents
}

/** The amount of each beneficiary with its trace, or what stands against setting one. */
export interface Bill {
  readonly amounts: readonly { readonly amount: Cents; readonly trace: ShareTrace }[]
  readonly objections: readonly Objection[]
}

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
  const parts = distribute(cost, lender > 0 ? [...weights, lender] : weights)
  if (!parts.ok) return blocked(empty)
  const sum = weights.reduce((a, b) => a + b, lender)
  const spares = parts.value.reduce<number>((count, { spare }) => count + spare, 0)
  return {
    amounts: weights.map((weight, index) => {
      const { share, spare, remainder, rank } = parts.value[index] ?? {
        share: 0,
        spare: 0,
        remainder: 0n,
        rank: 0,
      }
      const trace: ShareTrace = {
        kind: 'share',
        total: cost,
        weight,
        weights: sum,
        floor: cents(share - spare),
        remainder: String(remainder),
        spare,
        rank: rank + 1,
        spares,
        parts: parts.value.length,
      }
      return { amount: cents(share), trace }
    }),
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
    objections: facts.beneficiaryIds.flatMap((collectivityId, index) =>
      basis === 'contracted' && facts.contracted[index]?.numerator === 0n
        ? [{ code: 'forecastMissing', blocking: false, collectivityId } as const]
        : [],
    ),
  }
}

/** Applies the key of the agreement. Every body of a list keeps its place in the answer. */
export function bill(facts: BillFacts): Bill {
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
      const weights = facts.beneficiaryIds.map((id) => quotas.get(id) ?? 0)
      return byWeights(
        facts.cost,
        weights,
        WHOLE - weights.reduce((a, b) => a + b, 0),
        'quotasMissing',
      )
    }
  }
}
