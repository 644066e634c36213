import { paths } from '../client/paths'
import { useWording } from '../ui/use-wording'
import { EmptyState } from '../ui/empty-state'
import { Screen } from '../ui/screen'

/** An address without a screen: an old link, or one typed by hand. */
export function NotFound() {
  const { t } = useWording()
  return (
    <Screen title={t('frame.notFound.title')}>
      <EmptyState button={{ label: t('frame.notFound.home'), to: paths.home() }}>
        {t('frame.notFound.sentence')}
      </EmptyState>
    </Screen>
  )
}
