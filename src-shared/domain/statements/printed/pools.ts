import { oncePer } from '#shared/kernel/once-per'
import type { KeyBilling } from '../../keys/key-billing'
import { isDivided } from '../../keys/key-trace'
import { keyBillingOf } from '../billing'
import type { StatementContent } from '../statement'
import type { PrintedDivision } from '../../keys/division-sums'

/** A division of a settlement, as one body prints its part of it. */
export interface PoolPart {
  /** Identifies a division within a settlement: the days, and what is divided. */
  readonly pool: string
  readonly division: PrintedDivision
  /** What is divided, in cents, and by which weights. */
  readonly total: number
  readonly weight: bigint
  readonly weights: bigint
  /** What all parts of the pool print alike, under the names that it has in a billing. */
  readonly common: Readonly<Record<string, unknown>>
}

function partOf(billing: KeyBilling, cost: number | null, days: string): PoolPart | null {
  if (!isDivided(billing)) {
    const { gap } = billing
    return gap === undefined
      ? null
      : {
          pool: `${days} gap`,
          division: gap,
          total: gap.cost - gap.billed,
          weight: BigInt(gap.base),
          weights: BigInt(gap.billed),
          common: {
            gap: { cost: gap.cost, billed: gap.billed, spares: gap.spares, parts: gap.parts },
          },
        }
  }
  const { others, weights } = billing
  const criteria =
    billing.kind === 'share'
      ? []
      : billing.criteria.map(({ weight, sum, per, year }) => ({ weight, sum, per, year }))
  return {
    pool: `${days} ${others === undefined ? 'all' : 'others'}`,
    division: billing,
    total: (cost ?? 0) - (others?.taken ?? 0),
    weight: BigInt(billing.weight),
    weights: BigInt(others?.weights ?? weights),
    common: {
      weights,
      criteria,
      spares: billing.spares,
      parts: billing.parts,
      ...(others === undefined ? {} : { others }),
    },
  }
}

/** A part of a division, with the path of its billing. */
type PlacedPart = PoolPart & { readonly path: readonly (string | number)[] }

/** The parts of a statement in the divisions of its settlement, each with the path of its billing. */
export const poolsOf = oncePer(({ billing, service }: StatementContent): readonly PlacedPart[] => {
  if (billing.kind === 'absent') return []
  const terms =
    billing.kind === 'parts'
      ? billing.parts.map((part, place) => ({
          billing: part.billing,
          cost: part.cost,
          days: part.days.from,
          path: ['billing', 'parts', place, 'billing'],
        }))
      : [{ billing, cost: service.cost, days: '', path: ['billing'] }]
  return terms.flatMap((one) => {
    const key = keyBillingOf(one.billing)
    const part = key === null ? null : partOf(key, one.cost, one.days)
    const path = key === one.billing ? one.path : [...one.path, 'of']
    return part === null ? [] : [{ ...part, path }]
  })
})

/** The weight of a body in the division of all the cost by its key, before any limit: bounded shares have one too. */
export const keyWeightOf = (content: StatementContent, pool: string): bigint | null => {
  const one = poolsOf(content).find((part) => part.pool.split(' ')[0] === pool.split(' ')[0])
  return one === undefined || one.pool.endsWith('gap') ? null : one.weight
}
