import { paths } from '../client/paths'
import { useRegistry } from '../client/use-registry'
import { useWording } from '../ui/use-wording'
import { EmptyState } from '../ui/empty-state'
import { Screen } from '../ui/screen'

interface NoAgreementProps {
  /** Title of the screen. */
  readonly title: string
  /** Why the screen has nothing to show. */
  readonly why: string
}

/** The content of a screen of settlements while there is no agreement, or only archived ones, with a link to create one. */
export function NoAgreement({ title, why }: NoAgreementProps) {
  const { t } = useWording()
  const { agreements } = useRegistry()
  return (
    <Screen title={title}>
      <EmptyState button={{ label: t('common.createAgreement'), to: paths.agreements() }}>
        {agreements.length === 0 ? why : t('agreements.allArchived')}
      </EmptyState>
    </Screen>
  )
}
