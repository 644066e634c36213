import { useTranslation } from 'react-i18next'
import { paths } from '../client/paths'
import { EmptyState } from '../ui/empty-state'
import { Screen } from '../ui/screen'

/** An address without a screen: an old link, or one typed by hand. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <Screen title={t('frame.notFound.title')}>
      <EmptyState button={{ label: t('frame.notFound.home'), to: paths.home() }}>
        {t('frame.notFound.sentence')}
      </EmptyState>
    </Screen>
  )
}
