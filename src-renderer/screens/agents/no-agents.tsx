import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { EmptyState } from '../../ui/empty-state'

interface NoAgentsProps {
  readonly create: ReactNode
  /** An agent needs an employer first. */
  readonly canCreate: boolean
}

/** The content of the screen before the first agent. */
export function NoAgents({ create, canCreate }: NoAgentsProps) {
  const { t } = useWording()
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
  const { t } = useWording()
  return (
    <EmptyState button={{ label: t('common.showAll'), onClick: onClear, quiet: true }}>
      {t('agents.nothingFound')}
    </EmptyState>
  )
}
