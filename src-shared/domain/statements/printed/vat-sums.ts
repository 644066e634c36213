import { cents } from '#shared/kernel/cents'
import { vatOn } from '../../agreements/vat-amounts'
import { withVat } from '../../allocation/vat-lines'
import { sum } from '../../printed/sum'
import type { ContentSum } from '../content-fields'
import type { StatementContent } from '../statement'

/** Both natures of a share make it. */
export const natureSums = ({ share, natures }: StatementContent): readonly ContentSum[] =>
  natures === undefined ? [] : [sum('natures.staff', natures.staff, cents(share - natures.costs))]

/** The tax of a statement from its own lines: each on its base, the bases within the share, and the share with all of it. */
export function vatSums({ share, vat, billing }: StatementContent): readonly ContentSum[] {
  if (vat === undefined) return []
  const based = vat.lines.reduce((all, { base }) => all + base, 0)
  const whole = billing.kind !== 'parts'
  const [first] = vat.lines
  return [
    ...vat.lines.map(({ base, amount, ...terms }, place) =>
      sum('vat.lines.amount', amount, vatOn(base, terms), ['vat', 'lines', place]),
    ),
    ...(whole && first !== undefined
      ? [sum('vat.lines.base', first.base, cents(share - based + first.base), ['vat', 'lines', 0])]
      : []),
    sum('vat.total', vat.total, withVat(share, vat.lines)),
  ]
}
