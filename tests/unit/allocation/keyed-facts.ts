import fc from 'fast-check'
import { cents } from '#shared/kernel/cents'
import { monthsOf } from '#shared/kernel/period'
import type { KeyCriterion } from '#shared/domain/keys/criteria/criteria-schema'
import type { Limit } from '#shared/domain/agreements/limit'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Draw } from './random-facts'
import { draws, factsOf } from './random-facts'

/** What chance decides of a key with values, prices, limits and gap. */
interface KeyedDraw {
  readonly draw: Draw
  readonly kind: 'criteria' | 'prices' | 'kept'
  readonly weights: readonly number[]
  readonly values: readonly number[]
  readonly limits: readonly {
    readonly kind: number
    readonly body: number
    readonly amount: number
  }[]
  readonly gap: boolean
  /** Charges of the service, then a grant; cents, none where zero. */
  readonly charges: readonly number[]
}

const keyedDraws: fc.Arbitrary<KeyedDraw> = fc.record({
  draw: draws,
  kind: fc.constantFrom('criteria', 'criteria', 'prices', 'kept'),
  weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 }),
  values: fc.array(fc.nat({ max: 20_000 }), { minLength: 8, maxLength: 24 }),
  limits: fc.array(
    fc.record({
      kind: fc.nat({ max: 3 }),
      body: fc.integer({ min: -1, max: 7 }),
      amount: fc.nat(3_000_000),
    }),
    { maxLength: 3 },
  ),
  gap: fc.boolean(),
  charges: fc.array(fc.nat({ max: 90_000 }), { minLength: 4, maxLength: 4 }),
})

const MEASURES: readonly KeyCriterion['measure'][] = [
  { kind: 'population', of: 'municipal' },
  { kind: 'criterion', criterionId: 'roads' },
  { kind: 'units', weights: [{ unitTypeId: 'act', thousandths: 700 }] },
  { kind: 'hours' },
  { kind: 'equalParts' },
]

const PRICES = {
  kind: 'prices' as const,
  lines: [
    {
      id: 'hour',
      label: 'Heure',
      bodies: null,
      agents: null,
      rated: { kind: 'hour' as const, basis: 'actual' as const, price: cents(2091) },
      tiers: [{ above: 250, price: cents(1999) }],
    },
    {
      id: 'act',
      label: 'Acte',
      bodies: null,
      agents: null,
      tiers: [],
      rated: { kind: 'unit' as const, unitTypeId: 'act', price: cents(333) },
    },
  ],
}

function limitsOf({ limits }: KeyedDraw, bodies: number): readonly Limit[] {
  const drawn = limits.map(({ kind, body, amount }): Limit => {
    const name = (['fixed', 'floor', 'cap', 'exempt'] as const)[kind] ?? 'cap'
    return {
      collectivityId: body < 0 ? null : `c${String(body % bodies)}`,
      kind: name,
      amount: name === 'exempt' ? null : cents(amount),
      reason: 'Décision',
    }
  })
  return [
    ...new Map(
      drawn.map((limit) => [`${limit.kind} ${String(limit.collectivityId)}`, limit]),
    ).values(),
  ]
}

const CHARGES = ['supplies', 'contracts', 'staff', 'grant'] as const

/** Charges of each kind over the period, then a grant that takes off. */
const chargesOf = (
  { charges }: KeyedDraw,
  period: AllocationFacts['period'],
): NonNullable<AllocationFacts['charges']> =>
  CHARGES.flatMap((kind, at) => {
    const amount = charges[at] ?? 0
    const label = { id: kind, agreementId: 'agreement', kind, label: kind, justification: '' }
    return amount === 0 ? [] : [{ ...label, period, forecast: null, actual: cents(amount) }]
  })

/** The facts that a draw stands for: populations, a criterion, counted acts, a key, limits. */
function keyedFactsOf(keyed: KeyedDraw): AllocationFacts {
  const facts = factsOf(keyed.draw)
  const { values, weights, kind } = keyed
  const value = (at: number): number => values[at % values.length] ?? 0
  const bodies = facts.collectivities.length
  const key =
    kind === 'kept'
      ? facts.agreement.key
      : kind === 'prices'
        ? PRICES
        : {
            kind: 'criteria' as const,
            criteria: weights.map((weight, at) => ({
              weight,
              measure: MEASURES[at] ?? { kind: 'hours' as const },
            })),
          }
  return {
    ...facts,
    agreement: {
      ...facts.agreement,
      key,
      unitTypes: [{ id: 'act', name: 'Acte', unit: 'act' }],
      limits: [...limitsOf(keyed, bodies)],
      ...(keyed.gap ? { gap: 'beneficiaries' as const } : {}),
    },
    collectivities: facts.collectivities.map((body, at) => ({
      ...body,
      populations: [{ year: 2026, municipal: value(at) + 1 }],
    })),
    criteria: [
      {
        id: 'roads',
        name: 'Voirie',
        unit: 'km',
        source: '',
        archived: false,
        values: facts.collectivities.map(({ id }, at) => ({
          collectivityId: id,
          year: 2026,
          hundredths: value(at * 3) + 1,
        })),
      },
    ],
    charges: chargesOf(keyed, facts.period),
    unitCounts: monthsOf(facts.period).map((month, at) => ({
      agreementId: 'agreement',
      month,
      counts: facts.collectivities.map(({ id }, row) => ({
        collectivityId: id,
        unitTypeId: 'act',
        hundredths: (value(row + at) + 1) * 100,
      })),
    })),
  }
}

/** Facts under any key, with limits that may or may not be met. */
export const keyedFacts: fc.Arbitrary<AllocationFacts> = keyedDraws.map(keyedFactsOf)
