import type { Cents } from '#shared/kernel/cents'
import type { Allocation } from './allocation'
import type { OtherColumn } from './cost-column'

/** The amounts of a column without an agent or a month, body by body; `null` while the settlement is blocked. */
export function otherAmounts(
  allocation: Allocation,
  column: OtherColumn,
): readonly (Cents | null)[] {
  if (column === 'poolingByAgent' || column === 'poolingByMonth' || column === 'besides')
    return allocation[column]
  const at = allocation.kinds.indexOf(column)
  return allocation.byKind.map((line) => line[at] ?? null)
}
