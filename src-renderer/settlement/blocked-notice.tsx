import { Anchor } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { paths } from '../client/paths'
import { isBlocking, objectionGroups } from '#shared/domain/allocation/objection-groups'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { useWording } from '../ui/use-wording'
import { Notice } from '../ui/notice'
import { useObjectionWords } from './objections/use-objection-words'

interface BlockedNoticeProps {
  /** What can't be done or shown. */
  readonly why: string
  readonly allocation: Pick<Allocation, 'agreementId' | 'period' | 'objections'>
}

/** Says that a settlement has holes, and which where it has one, with a link to the place where they are named. */
export function BlockedNotice({ why, allocation }: BlockedNoticeProps) {
  const { t } = useWording()
  const objectionWords = useObjectionWords()
  const { agreementId, period, objections } = allocation
  const [only, ...others] = objectionGroups(objections).filter(isBlocking)
  return (
    <Notice mb="card" fz="text" role="status">
      <IconAlertTriangle size={16} aria-hidden="true" />
      {only === undefined || others.length > 0 ? why : `${why} ${objectionWords(only)}`}
      <Anchor
        component={Link}
        flex="none"
        to={paths.allocation(agreementId, period.from, period.to)}
        data-leads
      >
        {t('common.seeGaps')}
      </Anchor>
    </Notice>
  )
}
