import { cents, sumCents } from '#shared/kernel/cents'
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
 */
export function overcalledInstalments(content: Content): StatementContent['instalments'] {
  const { instalments, provisionals = [], carriedForward } = content
  const called = sumCents([
    ...instalments.map(({ amount }) => amount),
    ...provisionals.map(signedAmount),
  ])
  const beyond = carriedForward === undefined ? Math.max(0, called - dueOf(content)) : 0
  const { calls } = takenBack(cents(beyond), instalments)
  const amounts = new Map(calls.map(({ call, amount }) => [call, amount]))
  return instalments.map((call) => ({ ...call, amount: amounts.get(call) ?? cents(0) }))
}
