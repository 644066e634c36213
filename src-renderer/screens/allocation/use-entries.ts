import { useMemo } from 'react'
import { entriesBehind, type EntryBehind } from '#shared/domain/allocation/entries-behind'
import type { Figure } from '#shared/domain/allocation/figure'
import { monthOf } from '#shared/kernel/month'
import { useDesk } from '../../client/use-desk'
import { useRegistry } from '../../client/use-registry'
import type { AllocationView } from './allocation-facts'

/** The agents whose timesheets hold the entries of a figure. */
function agentsBehind(
  { allocation }: AllocationView,
  figure: Figure,
  late: readonly { readonly agentId: string }[],
): readonly string[] {
  if (figure.agentId !== null) return [figure.agentId]
  const corrected = new Set(late.map(({ agentId }) => agentId))
  const bodies = new Set(figure.collectivityIds)
  return allocation.agentIds.filter(
    (id, column) =>
      corrected.has(id) ||
      allocation.shares.some(
        (share, row) =>
          bodies.has(share.collectivityId) && (allocation.matrix[row]?.[column]?.minutes ?? 0) > 0,
      ),
  )
}

/** Whether the entries of a figure are listed: those of a whole territory are for the week screen. */
const isListed = ({ collectivityIds, agentId, month, other }: Figure): boolean =>
  other === undefined && (collectivityIds.length === 1 || agentId !== null || month !== null)

/** The entries behind a figure, by day; `null` while they are read, and for sums too wide to be listed. */
export function useEntries(view: AllocationView, figure: Figure): readonly EntryBehind[] | null {
  const { agreement, allocation } = view
  const { period } = allocation
  const { adjustments } = useRegistry()
  const listed = isListed(figure)
  const { data } = useDesk(
    'readTimesheets',
    listed
      ? {
          agentIds: [...agentsBehind(view, figure, adjustments)],
          from: figure.month ?? monthOf(period.from),
          to: figure.month ?? monthOf(period.to),
        }
      : null,
  )
  return useMemo(
    () =>
      data === undefined || !listed
        ? null
        : entriesBehind(agreement, period, figure, data, adjustments),
    [data, listed, agreement, period, figure, adjustments],
  )
}
