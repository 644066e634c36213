import type { StatementContent } from '../statement'
import type { PoolPart } from './pools'
import { keyWeightOf, poolsOf } from './pools'
import type { Sum } from './sum'
import { between, sum } from './sum'

const magnitude = (total: number): bigint => BigInt(Math.abs(total))

/** What a weight gets for certain of a division, and what that leaves. */
function divided({ total, weights }: PoolPart, weight: bigint) {
  const over = weights > 0n ? weights : 1n
  const product = magnitude(total) * weight
  return { floor: Number(product / over), remainder: product % over }
}

/**
 * The weights of the others in a division: those of the bodies that are known, and the rest, which is the lender's where
 * all bodies are known. `whole`: whether together they make all weights.
 */
function otherWeights(
  own: PoolPart,
  siblings: readonly StatementContent[],
  allKnown: boolean,
): { readonly weights: readonly bigint[]; readonly whole: boolean } {
  const ofAll = own.pool.endsWith('all')
  const known = siblings.flatMap((one): readonly bigint[] => {
    const weight = ofAll
      ? keyWeightOf(one, own.pool)
      : (poolsOf(one).find(({ pool }) => pool === own.pool)?.weight ?? 0n)
    return weight === null ? [] : [weight]
  })
  const rest = own.weights - known.reduce((all, weight) => all + weight, own.weight)
  const told = allKnown && known.length === siblings.length
  if (rest < 0n || (rest > 0n && !told)) return { weights: known, whole: false }
  return { weights: rest === 0n ? known : [...known, rest], whole: true }
}

/** The place of a body in the queue for spare cents against the others of its division, and how many cents there are. */
function queueSums(
  own: PoolPart,
  siblings: readonly StatementContent[],
  allKnown: boolean,
): readonly Sum[] {
  const { rank, spares, parts, floor } = own.division
  const mine = BigInt(own.division.remainder)
  const { weights, whole } = otherWeights(own, siblings, allKnown)
  const others = weights.map((weight) => divided(own, weight))
  const before = others.filter(({ remainder }) => remainder > mine).length
  const after = others.filter(({ remainder }) => remainder < mine).length
  const taken = siblings.some((one) =>
    poolsOf(one).some(({ pool, division }) => pool === own.pool && division.rank === rank),
  )
  const floors = others.reduce((all, one) => all + one.floor, Math.abs(floor))
  return [
    between('billing.rank', rank, 1 + before, Math.max(1 + before, parts - after)),
    ...(taken ? [sum('billing.rank', rank, null)] : []),
    ...(whole ? [sum('billing.spares', spares, Math.abs(own.total) - floors)] : []),
    ...(whole && allKnown
      ? [
          sum(
            'billing.parts',
            parts,
            siblings.length + 1 + (others.length > siblings.length ? 1 : 0),
          ),
        ]
      : []),
  ]
}

/** Each division of a statement against the parts that other bodies print of it. */
export function queuesSums(
  content: StatementContent,
  siblings: readonly StatementContent[],
): readonly Sum[] {
  const allKnown =
    siblings.length + 1 === content.service.beneficiaries && content.billing.kind !== 'parts'
  return poolsOf(content).flatMap((own) => queueSums(own, siblings, allKnown))
}
