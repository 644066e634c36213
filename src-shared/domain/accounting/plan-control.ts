import type { Day } from '#shared/kernel/day'
import type { AccountRule } from './account-rule'
import { actsOf } from './acts-of'
import type { Entry } from './entry'

/** Two accounts that mirror each other. */
interface Pair {
  readonly receipt: string
  readonly expense: string
}

/** A rule of the plan whose two accounts are no mirror in the usual plan. */
export interface PlanFault extends Pair {
  readonly ruleId: string
  readonly from: Day
  /** What the usual plan pairs with either account. */
  readonly usual: readonly Pair[]
}

type Accounts = Pick<AccountRule, 'receipt' | 'expense'>

const pairOf = ({ receipt, expense }: Accounts): Pair => ({
  receipt: receipt.number,
  expense: expense.number,
})

/** Whether one account is the other or a division of it: 708451 is one of 70845, 70845 of 7084. */
const isKin = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** The usual pairs that a pair contradicts; none where it agrees with one, or where the usual plan has neither account. */
function belied(pair: Pair, usual: readonly Pair[]): readonly Pair[] {
  const near = usual.filter(
    ({ receipt, expense }) => pair.receipt.startsWith(receipt) || pair.expense.startsWith(expense),
  )
  const agrees = near.some(
    ({ receipt, expense }) => isKin(pair.receipt, receipt) && isKin(pair.expense, expense),
  )
  return agrees ? [] : near
}

/**
 * Compares the rules of the plan that entries follow with the usual plan: a rule that pairs 70845 with 6218, where the
 * usual plan pairs it with 6216, makes two accountants book the same flow as two. Accounts that are not in the usual plan
 * are the territory's own.
 */
export function planFaults(
  entries: readonly Entry[],
  rules: readonly AccountRule[],
  usual: readonly Accounts[],
): readonly PlanFault[] {
  const serves = new Set(
    actsOf(entries).map((sides) =>
      ['receipt', 'expense']
        .map((side) => sides.find((entry) => entry.side === side)?.account ?? '')
        .join('/'),
    ),
  )
  const pairs = usual.map(pairOf)
  return rules.flatMap((rule) => {
    const pair = pairOf(rule)
    if (!serves.has(`${pair.receipt}/${pair.expense}`)) return []
    const against = belied(pair, pairs)
    return against.length === 0
      ? []
      : [{ ruleId: rule.id, from: rule.from, ...pair, usual: against }]
  })
}
