import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { dueOf } from '../statements/due-of'
import { signedAmount } from '../statements/settle'
import type { StatementContent } from '../statements/statement'
import { takenBack } from './taken-back'

type Content = Pick<
  StatementContent,
  'share' | 'vat' | 'instalments' | 'provisionals' | 'carriedForward'
>

/**
 * The instalments of a statement in their order, each with what of it a reduction takes back (cents): the latest first, together no
 * more than what was called for the period beyond its share. Nothing of them where the balance of the period is left to the next
 * statement: only balances of earlier statements are given back then.
 *
 * @param givenBack what earlier statements took back of each already, in their order; nothing where absent
 */
export function overcalledInstalments(
  content: Content,
  givenBack: readonly Cents[] = [],
): StatementContent['instalments'] {
  const { instalments, provisionals = [], carriedForward } = content
  const called = sumCents([
    ...instalments.map(({ amount }) => amount),
    ...provisionals.map(signedAmount),
  ])
  const beyond = carriedForward === undefined ? Math.max(0, called - dueOf(content)) : 0
  const open = instalments.map((call, at) => ({
    ...call,
    amount: cents(call.amount - (givenBack[at] ?? 0)),
  }))
  const { calls } = takenBack(cents(beyond), open)
  const amounts = new Map(calls.map(({ call, amount }) => [call, amount]))
  return open.map((call) => ({ ...call, amount: amounts.get(call) ?? cents(0) }))
}
