import { Anchor } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../client/paths'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { Notice } from '../ui/notice'

interface BlockedNoticeProps {
  /** What can't be done or shown. */
  readonly why: string
  readonly allocation: Pick<Allocation, 'agreementId' | 'period'>
}

/** Says that a settlement has holes, with a link to the place where they are named. */
export function BlockedNotice({ why, allocation }: BlockedNoticeProps) {
  const { t } = useTranslation()
  const { agreementId, period } = allocation
  return (
    <Notice mb="card" fz="text" role="status">
      <IconAlertTriangle size={16} aria-hidden="true" />
      {why}
      <Anchor component={Link} to={paths.allocation(agreementId, period.from, period.to)}>
        {t('common.seeGaps')}
      </Anchor>
    </Notice>
  )
}
