import { cents, type Cents } from '#shared/kernel/cents'
import { overcalledInstalments } from '../accounting/overcalled-instalments'
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
    overcalledInstalments(provisional).forEach(({ amount }, place) => {
      const call = provisional.instalments[place]
      const at = instalments.findIndex(
        (one, index) => call !== undefined && !found.has(index) && isSameCall(one, call),
      )
      if (at < 0) return
      found.add(at)
      given[at] = (given[at] ?? 0) + amount
    })
  }
  return given.map(cents)
}
