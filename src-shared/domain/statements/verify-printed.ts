import { sumCents } from '#shared/kernel/cents'
import { sumMinutes } from '#shared/kernel/minutes'
import { travelSum } from '../travel/travel-lines'
import { settleAccount } from './account'
import type { StatementContent } from './statement'
import type { ContentField } from './content-fields'
import type { Verification } from './verification'
import { valueDifference } from './verification'

/** A sum that a statement prints, and what it comes to when it is done again. */
type Sum = readonly [field: ContentField, printed: number, again: number]

/** What a share of the cost comes to by its own weights, kilometres beside it; nothing where the key is not a plain share. */
function shareSums({ billing, service, share, travel = [] }: StatementContent): readonly Sum[] {
  if (billing.kind !== 'share' && billing.kind !== 'criteria') return []
  if (billing.others !== undefined || service.cost === null) return []
  const weights = BigInt(billing.weights)
  const exact = BigInt(service.cost) * BigInt(billing.weight)
  return [
    ['billing.floor', billing.floor, Number(exact / weights)],
    ['share', share, billing.floor + billing.spare + travelSum(travel)],
  ]
}

/**
 * Does the sums of a statement again from what it prints itself. A provisional statement rests on what was foreseen on its
 * day: hours and costs of today say nothing of it, its own lines say all.
 */
export function verifyPrinted(content: StatementContent): Verification {
  const { service, months, minutes, share, instalments, provisionals, carriedIn } = content
  const calls = instalments.map(({ amount }) => amount)
  const account = {
    provisionals: provisionals ?? [],
    carriedIn: carriedIn ?? [],
    replaces: null,
  }
  const carries = content.carriedForward !== undefined
  const { balance } = settleAccount(share, calls, account, carries)
  const parts = [...service.components, ...(service.charges ?? [])]
  const sums: readonly Sum[] = [
    ['minutes', minutes, sumMinutes(months.map((month) => month.minutes))],
    ...(service.cost === null
      ? []
      : [['service.cost', service.cost, sumCents(parts.map(({ amount }) => amount))] as const]),
    ...shareSums(content),
    ['balance.amount', content.balance.amount, balance.amount],
  ]
  const wrong = sums.find(([, printed, again]) => printed !== again)
  if (wrong === undefined) return { kind: 'identical' }
  const [field, printed, again] = wrong
  const difference = valueDifference(field, printed, again)
  return { kind: 'different', cause: 'recomputed', difference }
}
