import type { StatementContent } from '../statement'
import type { PoolPart } from './pools'
import { poolsOf } from './pools'
import type { Sum } from './sum'
import { between, sum } from './sum'

const magnitude = (total: number): bigint => BigInt(Math.abs(total))

/** The part of a division that no statement prints: that of the lender, where all bodies are known. */
function restOf(own: PoolPart, others: readonly PoolPart[], allKnown: boolean) {
  const known = [own, ...others].reduce((all, { weight }) => all + weight, 0n)
  const rest = own.weights - known
  const over = own.weights > 0n ? own.weights : 1n
  const product = magnitude(own.total) * (rest > 0n ? rest : 0n)
  return {
    known: rest === 0n || (rest > 0n && allKnown),
    queues: rest > 0n && allKnown,
    floor: Number(product / over),
    remainder: product % over,
  }
}

const remainderOf = ({ division }: PoolPart): bigint => BigInt(division.remainder)

/** The place of a body in the queue for spare cents against the others of its division, and how many cents there are. */
function queueSums(own: PoolPart, others: readonly PoolPart[], allKnown: boolean): readonly Sum[] {
  const { rank, spares, parts } = own.division
  const mine = remainderOf(own)
  const rest = restOf(own, others, allKnown)
  const remainders = [...others.map(remainderOf), ...(rest.queues ? [rest.remainder] : [])]
  const before = remainders.filter((one) => one > mine).length
  const after = remainders.filter((one) => one < mine).length
  const taken = others.some((one) => one.division.rank === rank)
  const floors = [own, ...others].reduce((all, one) => all + Math.abs(one.division.floor), 0)
  return [
    between('billing.rank', rank, 1 + before, Math.max(1 + before, parts - after)),
    ...(taken ? [sum('billing.rank', rank, null)] : []),
    ...(rest.known
      ? [sum('billing.spares', spares, Math.abs(own.total) - floors - rest.floor)]
      : []),
  ]
}

/** Each division of a statement against the parts that other bodies print of it. */
export function queuesSums(
  content: StatementContent,
  siblings: readonly StatementContent[],
): readonly Sum[] {
  const known = siblings.map(poolsOf)
  const allKnown = siblings.length + 1 === content.service.beneficiaries
  return poolsOf(content).flatMap((own) => {
    const others = known.flatMap((pools) => pools.find(({ pool }) => pool === own.pool) ?? [])
    return queueSums(own, others, allKnown && content.billing.kind !== 'parts')
  })
}
