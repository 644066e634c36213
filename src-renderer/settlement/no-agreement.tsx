import { paths } from '../client/paths'
import { useWording } from '../ui/use-wording'
import { EmptyState } from '../ui/empty-state'
import { Screen } from '../ui/screen'

interface NoAgreementProps {
  /** Title of the screen. */
  readonly title: string
  /** Why the screen has nothing to show. */
  readonly why: string
}

/** The content of a screen of settlements while there is no agreement, with a link to create the first one. */
export function NoAgreement({ title, why }: NoAgreementProps) {
  const { t } = useWording()
  return (
    <Screen title={title}>
      <EmptyState button={{ label: t('common.createAgreement'), to: paths.agreements() }}>
        {why}
      </EmptyState>
    </Screen>
  )
}
