import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Agent } from '#shared/domain/agents/agent'
import { agentName } from '#shared/domain/agents/agent'
import { paths } from '../../client/paths'
import { EmptyState } from '../../ui/empty-state'

/** What is missing where nobody lends the agent: an agreement. */
export function NoAgreement({ agent }: { readonly agent: Agent }) {
  const { t } = useTranslation()
  return (
    <EmptyState
      example={t('week.empty.example')}
      action={
        <Button component={Link} to={paths.agreements()}>
          {t('week.empty.openAgreements')}
        </Button>
      }
    >
      {t('week.empty.noAgreement', { agent: agentName(agent) })}
    </EmptyState>
  )
}
