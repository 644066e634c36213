import { Anchor, Flex } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Period } from '#shared/kernel/period'
import { paths } from '../../client/paths'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import type { ApprovalRow } from './approval-row'
import { Notice } from '../../ui/notice'

/** The most names shown; the table has the others. */
const MOST = 6

interface UnfilledStripProps {
  readonly rows: readonly ApprovalRow[]
  readonly period: Period
}

/** Agents whose days are not filled in yet, each with a link to the first empty one. Nothing is expected of days to come. */
export function UnfilledStrip({ rows, period }: UnfilledStripProps) {
  const { t } = useWording()
  const today = useToday()
  const empty = rows.filter(({ review }) => review.missing.length > 0)
  if (period.from > today)
    return (
      <Notice tone="calm" mb="md">
        {t('approvals.unfilled.ahead')}
      </Notice>
    )
  if (empty.length === 0)
    return (
      <Notice tone="calm" gap="sm" mb="md">
        <IconCheck size={16} aria-hidden="true" />
        {period.to > today
          ? t('approvals.unfilled.noneSoFar', { day: today })
          : t('approvals.unfilled.none')}
      </Notice>
    )
  const rest = empty.length - MOST
  return (
    <Notice gap="2px var(--space-2)" mb="md" wrap="wrap">
      <IconAlertTriangle size={16} aria-hidden="true" />
      <strong>{t('approvals.unfilled.title', { count: empty.length })}</strong>
      <Flex component="ul" gap="2px var(--space-4)" wrap="wrap">
        {empty.slice(0, MOST).map(({ agent, name, review }) => {
          const { missing } = review
          const [first] = missing
          if (first === undefined) return null
          const days = t('approvals.unfilled.days', { count: missing.length })
          return (
            <li key={agent.id}>
              <Anchor
                component={Link}
                to={paths.week(agent.id, first)}
                aria-label={t('approvals.unfilled.open', { name, days, day: first })}
              >
                {t('approvals.unfilled.who', { name, days })}
              </Anchor>
            </li>
          )
        })}
        {rest > 0 && <li>{t('common.andMore', { count: rest })}</li>}
      </Flex>
    </Notice>
  )
}
