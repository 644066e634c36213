import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { EmptyState } from '../../ui/empty-state'

interface NoAgentsProps {
  readonly create: ReactNode
  /** An agent needs an employer first. */
  readonly canCreate: boolean
}

/** The content of the screen before the first agent. */
export function NoAgents({ create, canCreate }: NoAgentsProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  if (canCreate)
    return (
      <EmptyState action={create} example={t('agents.emptyExample')}>
        {t('agents.empty')}
      </EmptyState>
    )
  return (
    <EmptyState
      button={{
        label: t('common.addCollectivity'),
        onClick: () => void navigate(paths.collectivities('nouvelle')),
      }}
    >
      {t('agents.noEmployer')}
    </EmptyState>
  )
}

/** The content of the list when the search finds none. */
export function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation()
  return (
    <EmptyState button={{ label: t('common.showAll'), onClick: onClear, quiet: true }}>
      {t('agents.nothingFound')}
    </EmptyState>
  )
}
