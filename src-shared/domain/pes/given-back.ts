import { cents, type Cents } from '#shared/kernel/cents'
import { overcalledInstalments } from '../accounting/overcalled-instalments'
import { takenBackBy } from '../accounting/taken-back'
import type { StatementContent } from '../statements/statement'

type Call = StatementContent['instalments'][number]

const isSameCall = (a: Call, b: Call): boolean =>
  a.reference === b.reference && a.calledOn === b.calledOn && a.amount === b.amount

/**
 * What provisional statements gave back already of each instalment of a final one that settles them, in its order (cents): their
 * reductions took back titles that it deducts too.
 */
export function givenBack(
  { instalments }: Pick<StatementContent, 'instalments'>,
  provisionals: readonly StatementContent[],
): readonly Cents[] {
  const given: number[] = instalments.map(() => 0)
  for (const provisional of provisionals) {
    const found = new Set<number>()
    const calls = overcalledInstalments(provisional).map((call, place) => ({ ...call, place }))
    for (const { call, amount } of takenBackBy(provisional.balance, calls)) {
      const whole = provisional.instalments[call.place]
      const at = instalments.findIndex(
        (one, index) => whole !== undefined && !found.has(index) && isSameCall(one, whole),
      )
      if (at < 0) continue
      found.add(at)
      given[at] = (given[at] ?? 0) + amount
    }
  }
  return given.map(cents)
}
