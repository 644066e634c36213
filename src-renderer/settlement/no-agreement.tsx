import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../client/paths'
import { EmptyState } from '../ui/empty-state'
import { Screen } from '../ui/screen'
import { ScreenHeader } from '../ui/screen-header'

interface NoAgreementProps {
  /** Title of the screen. */
  readonly title: string
  /** Why the screen has nothing to show. */
  readonly why: string
}

/** The content of a screen of settlements while there is no agreement, with a link to create the first one. */
export function NoAgreement({ title, why }: NoAgreementProps) {
  const { t } = useTranslation()
  return (
    <Screen header={<ScreenHeader title={title} />}>
      <EmptyState
        action={
          <Button component={Link} to={paths.agreements()}>
            {t('common.createAgreement')}
          </Button>
        }
      >
        {why}
      </EmptyState>
    </Screen>
  )
}
