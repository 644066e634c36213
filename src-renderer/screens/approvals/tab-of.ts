import type { ApprovalRow } from './approval-row'
import { toApprove } from './row-choices'

/** The parts of the list that can be shown alone. */
export const TABS = ['all', 'toSubmit', 'toApprove', 'approved'] as const

/** A part of the list. */
export type Tab = (typeof TABS)[number]

/** Whether a row belongs to a part: weeks of a month may put it into two. */
export function isInTab(row: ApprovalRow, tab: Tab): boolean {
  switch (tab) {
    case 'all':
      return true
    case 'toSubmit':
      return !['ahead', 'submitted', 'approved'].includes(row.state)
    case 'toApprove':
      return toApprove(row).length > 0
    case 'approved':
      return row.state === 'approved'
  }
}
