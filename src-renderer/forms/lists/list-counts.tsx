import type { ReactNode } from 'react'
import type { RehearsedListLine } from '#shared/contract/list-methods'
import { useWording } from '../../ui/use-wording'

interface ListCountsProps {
  readonly lines: readonly Pick<RehearsedListLine, 'status'>[]
  readonly isPayments?: boolean
  /** What is said after the counts. */
  readonly children?: ReactNode
}

const STATES = ['added', 'changed', 'same', 'refused', 'total'] as const

/** How many lines of a list become what. */
export function ListCounts({ lines, isPayments = false, children }: ListCountsProps) {
  const { t } = useWording()
  const counts = STATES.map((state) => ({
    state,
    count: lines.filter(({ status }) => status === state).length,
  }))
  return (
    <p role="status">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) =>
          isPayments && state === 'added'
            ? t('lists.takes', { count })
            : t(`lists.counts.${state}`, { count }),
        )
        .join(', ')}
      {children}
    </p>
  )
}
