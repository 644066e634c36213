import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { StatementContent } from '../statements/statement'
import { overcalledInstalments } from './overcalled-instalments'
import type { Called } from './taken-back'

/** What the entries of a reduction need to know of the titles that it takes back. */
export interface Calls {
  /** Of a reduction: its instalments, each with what of it was called beyond the share. */
  readonly calls?: readonly Called[]
  /** Of one that settles a provisional reduction, which took back some of them already: the same, whole. */
  readonly instalments?: readonly Called[]
}

const dated = ({
  calledOn,
  amount,
}: {
  readonly calledOn: Day
  readonly amount: Cents
}): Called => ({
  calledOn,
  amount,
})

/** The titles that a statement may take back. */
export function callsOf(content: StatementContent): Calls {
  const { balance, instalments, provisionals = [] } = content
  if (balance.kind === 'claim' || instalments.length === 0) return {}
  return {
    calls: overcalledInstalments(content).map(dated),
    ...(provisionals.some(({ kind }) => kind === 'reduction')
      ? { instalments: instalments.map(dated) }
      : {}),
  }
}
