import { oncePer } from '#shared/kernel/once-per'
import type { StatementContent } from '../statement'
import type { Board } from './board'
import { poolsOf, type PoolPart } from './pools'
import type { ContentSum } from '../content-fields'
import { between, sum } from '../../printed/sum'

/** A division computed again from weights: the floors, and what they leave, in ascending order. */
interface Divided {
  readonly floors: number
  readonly remainders: readonly bigint[]
  /** Whether the weights make all that the total is divided over. */
  readonly whole: boolean
  /** Whether the lender is one of the parts. */
  readonly lender: boolean
}

const magnitude = (total: number): bigint => BigInt(Math.abs(total))

function divide(
  { total, weights: over }: PoolPart,
  known: readonly bigint[],
  allKnown: boolean,
): Divided {
  const rest = over - known.reduce((all, weight) => all + weight, 0n)
  const lender = rest > 0n && allKnown
  const weights = lender ? [...known, rest] : known
  const products = weights.map((weight) => magnitude(total) * weight)
  const by = over > 0n ? over : 1n
  return {
    floors: products.reduce((all, product) => all + Number(product / by), 0),
    remainders: products
      .map((product) => product % by)
      .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    whole: rest === 0n || lender,
    lender,
  }
}

/** Divisions that were worked out for some weights, by what is divided over what. */
const madeFor = oncePer((_weights: readonly bigint[]) => new Map<string, Divided>())

function divided(own: PoolPart, known: readonly bigint[], allKnown: boolean): Divided {
  const made = madeFor(known)
  const key = `${String(own.total)} ${String(own.weights)} ${String(allKnown)}`
  const found = made.get(key) ?? divide(own, known, allKnown)
  made.set(key, found)
  return found
}

/** How many of some remainders in ascending order are below one. */
function below(remainders: readonly bigint[], one: bigint, orEqual: boolean): number {
  let [low, high] = [0, remainders.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const value = remainders[middle] ?? 0n
    if (value < one || (orEqual && value === one)) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of a body in the queue for spare cents against the others of its division, and how many cents there are. */
function queueSums(own: PoolPart, board: Board, allKnown: boolean): readonly ContentSum[] {
  const { rank, spares, parts } = own.division
  const pool = board.pools.get(own.pool)
  if (pool === undefined) return []
  const mine = BigInt(own.division.remainder)
  const known = allKnown && pool.weights.length === board.bodies
  const { floors, remainders, whole, lender } = divided(own, pool.weights, known)
  const before = remainders.length - below(remainders, mine, true)
  const after = below(remainders, mine, false)
  return [
    between('billing.rank', rank, 1 + before, Math.max(1 + before, parts - after)),
    ...((pool.ranks.get(rank) ?? 0) > 1 ? [sum('billing.rank', rank, null)] : []),
    ...(whole ? [sum('billing.spares', spares, Math.abs(own.total) - floors)] : []),
    ...(whole && allKnown ? [sum('billing.parts', parts, board.bodies + (lender ? 1 : 0))] : []),
  ]
}

/** Each division of a statement against the parts that other bodies print of it. */
export function queuesSums(content: StatementContent, board: Board): readonly ContentSum[] {
  const allKnown =
    board.bodies === content.service.beneficiaries && content.billing.kind !== 'parts'
  return poolsOf(content).flatMap((own) => queueSums(own, board, allKnown))
}
