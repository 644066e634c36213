import { Anchor } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { objectionGroups } from '#shared/domain/allocation/objection-groups'
import { paths } from '../../client/paths'
import type { Settlement } from '../../client/use-settlements'
import { Notice } from '../../ui/notice'

interface OpenPointsProps {
  readonly settlement: Settlement | undefined
}

/** How many points the figures of a period leave open, with the way to them; nothing where there is none. */
export function OpenPoints({ settlement }: OpenPointsProps) {
  const { t } = useTranslation()
  if (settlement === undefined) return null
  const { agreement, allocation } = settlement
  const { from, to } = allocation.period
  const count = objectionGroups(allocation.objections).length
  if (count === 0) return null
  return (
    <Notice role="status" gap="sm">
      <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />
      <span>{t('home.open.points', { count })}</span>
      <Anchor component={Link} to={paths.allocation(agreement.id, from, to)} flex="none">
        {t('statements.reserveFindings')}
      </Anchor>
    </Notice>
  )
}
