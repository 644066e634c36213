import { Anchor } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { openPoints } from '#shared/domain/allocation/open-points'
import { paths } from '../../client/paths'
import type { Settlement } from '../../client/use-settlements'
import { useWording } from '../../ui/use-wording'
import { Notice } from '../../ui/notice'

/** How many holes leave a period without figures, or how many points they leave open, with the way to them. */
export function OpenPoints({ settlement }: { readonly settlement: Settlement | undefined }) {
  const { t } = useWording()
  if (settlement === undefined) return null
  const { agreement, allocation } = settlement
  const { from, to } = allocation.period
  const { holes, doubts } = openPoints(allocation.objections)
  if (holes + doubts === 0) return null
  return (
    <Notice role="status" gap="sm">
      <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />
      <span>
        {holes > 0
          ? t('allocation.objections.blocked', { count: holes })
          : t('home.open.points', { count: doubts })}
      </span>
      <Anchor component={Link} to={paths.allocation(agreement.id, from, to)} data-leads flex="none">
        {t('statements.reserveFindings')}
      </Anchor>
    </Notice>
  )
}
