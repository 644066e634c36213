import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../client/paths'
import { EmptyState } from '../ui/empty-state'
import { Screen } from '../ui/screen'
import { ScreenHeader } from '../ui/screen-header'

/** An address without a screen: an old link, or one typed by hand. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <Screen header={<ScreenHeader title={t('frame.notFound.title')} />}>
      <EmptyState
        action={
          <Button component={Link} to={paths.home()}>
            {t('frame.notFound.home')}
          </Button>
        }
      >
        {t('frame.notFound.sentence')}
      </EmptyState>
    </Screen>
  )
}
