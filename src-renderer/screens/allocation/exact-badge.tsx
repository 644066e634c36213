import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { sumsAreExact } from '#shared/domain/allocation/exact-sums'
import { useWording } from '../../ui/use-wording'
import { Tag } from '../../ui/tag'

/** Says whether rows and columns add up, after adding them up again. */
export function ExactBadge({ allocation }: { readonly allocation: Allocation }) {
  const { t } = useWording()
  const exact = useMemo(() => sumsAreExact(allocation), [allocation])
  if (!exact)
    return (
      <Tag tone="bad" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
        {t('allocation.inexact')}
      </Tag>
    )
  return (
    <Tag tone="accent" icon={<IconCheck size={14} aria-hidden="true" />}>
      {t(allocation.billed === null ? 'allocation.exactMinutes' : 'allocation.exact')}
    </Tag>
  )
}
