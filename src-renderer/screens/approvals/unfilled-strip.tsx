import { Anchor, Flex } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { Link } from 'react-router'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import type { ApprovalRow } from './approval-row'
import { Notice } from '../../ui/notice'

/** The most names shown; the table has the others. */
const MOST = 6

/** Agents whose days are not filled in yet, each with a link to the first empty one. */
export function UnfilledStrip({ rows }: { readonly rows: readonly ApprovalRow[] }) {
  const { t } = useWording()
  const empty = rows.filter(({ review }) => review.missing.length > 0)
  if (empty.length === 0)
    return (
      <Notice tone="calm" gap="sm" mb="md">
        <IconCheck size={16} aria-hidden="true" />
        {t('approvals.unfilled.none')}
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
