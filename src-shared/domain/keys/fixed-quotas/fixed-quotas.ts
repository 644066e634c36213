import { byText } from '#shared/kernel/by-text'
import { sum } from '../../printed/sum'
import type { KeyOf } from '../allocation-key'
import { billByWeights, refusedBill } from '../bill-by-weights'
import type { Bill, KeyFacts } from '../key-bill'
import { NOTHING_NAMED, usualTraits, type KeyFault, type KeyKind } from '../key-traits'
import { workedDivision } from '../worked-key'
import { WHOLE } from './fixed-quotas-schema'

const added = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

function faults({ quotas }: KeyOf<'fixedQuotas'>): readonly KeyFault[] {
  const path = ['quotas']
  const bodies = new Set(quotas.map(({ collectivityId }) => collectivityId))
  return [
    ...(added(quotas.map(({ millionths }) => millionths)) <= WHOLE
      ? []
      : [{ code: 'quotasOver100', path } as const]),
    ...(bodies.size === quotas.length ? [] : [{ code: 'partyTwice', path } as const]),
  ]
}

function bill({ quotas }: KeyOf<'fixedQuotas'>, { cost, bodies }: KeyFacts): Bill {
  const known = new Map(quotas.map((one) => [one.collectivityId, one.millionths]))
  const weights = bodies.map(({ id }) => known.get(id) ?? 0)
  const shared = added(weights) === 0 ? null : billByWeights(cost, weights, WHOLE - added(weights))
  if (shared === null) return refusedBill('quotasMissing')
  const served = new Set(bodies.map(({ id }) => id))
  return {
    ...shared,
    objections: [
      ...[...served].flatMap((collectivityId) =>
        known.has(collectivityId)
          ? []
          : [{ code: 'quotaMissing', blocking: false, collectivityId } as const],
      ),
      ...quotas.flatMap(({ collectivityId, millionths }) =>
        millionths === 0 || served.has(collectivityId)
          ? []
          : [{ code: 'quotaUnserved', blocking: false, collectivityId } as const],
      ),
    ],
  }
}

/** The key of fixed quotas: each body pays the part of the cost that the agreement sets, the lender the rest. */
export const fixedQuotas: KeyKind<'fixedQuotas'> = (key) => ({
  ...usualTraits(key),
  name: 'fixedQuotas',
  rule: 'key-by-quotas',
  sharesCost: true,
  named: () => ({
    ...NOTHING_NAMED,
    bodies: key.quotas.map(({ collectivityId }, at) => ({
      field: `quotas.${String(at)}.collectivityId`,
      id: collectivityId,
    })),
  }),
  restrictToBodies: (stays) => ({
    ...key,
    quotas: key.quotas.filter(({ collectivityId }) => stays(collectivityId)),
  }),
  // Quotas set amounts whatever their order.
  settlingContent: () => ({
    ...key,
    quotas: [...key.quotas].sort((a, b) => byText(a.collectivityId, b.collectivityId)),
  }),
  faults: () => faults(key),
  lacks: () => (key.quotas.length === 0 ? 'quotas' : null),
  unvalued: ({ bodies }) => {
    const quotas = new Map(key.quotas.map((one) => [one.collectivityId, one.millionths]))
    return bodies
      .filter(({ id }) => (quotas.get(id) ?? 0) === 0)
      .map(({ id }) => ({ collectivityId: id, measure: null }))
  },
  bill: (facts) => bill(key, facts),
  sums: (billing, printed) => {
    if (billing.kind !== 'share') return null
    const { id } = printed.content.beneficiary
    const own = key.quotas.find(({ collectivityId }) => collectivityId === id)
    return workedDivision(billing, printed, [
      sum('billing.weight', billing.weight, own?.millionths ?? 0),
      sum('billing.weights', billing.weights, WHOLE),
    ])
  },
})
