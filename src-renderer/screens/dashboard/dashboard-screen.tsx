import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../client/paths'
import { NoAgreement } from '../../settlement/no-agreement'
import { PeriodToolbar } from '../../settlement/settlement-toolbar'
import { usePeriodName } from '../../settlement/use-period-name'
import { KeptHeight } from '../../ui/kept-height'
import { Screen } from '../../ui/screen'
import { BodyFilter } from './body-filter'
import { DashboardSheet } from './dashboard-sheet'
import { KeptViews } from './kept-views'
import { useDashboardFacts, useYearBefore } from './use-dashboard-facts'
import { useDashboardView } from './use-dashboard-view'

/** What directors ask of a service and a year: five figures, then charts by question, each with the entries behind it. */
export function DashboardScreen() {
  const { t } = useTranslation()
  const periodName = usePeriodName()
  const view = useDashboardView()
  const facts = useDashboardFacts(view)
  const before = useYearBefore(view)
  const { agreement, period } = view
  if (agreement === undefined) {
    return <NoAgreement title={t('frame.navigation.dashboard')} why={t('dashboard.empty')} />
  }
  return (
    <Screen
      title={t('frame.navigation.dashboard')}
      context={t('common.titleAndPeriod', { title: agreement.title, period: periodName(period) })}
      toolbar={
        <Group gap="sm">
          <PeriodToolbar {...view} />
          <BodyFilter
            agreement={agreement}
            bodyId={view.bodyId}
            onBody={(bodyId) => view.choose({ bodyId })}
          />
        </Group>
      }
      secondary={
        <>
          <KeptViews search={view.search} />
          <Button component={Link} to={paths.indicators()} variant="default">
            {t('indicators.title')}
          </Button>
        </>
      }
    >
      <KeptHeight isWaiting={facts === null}>
        {facts === null ? (
          <p role="status" aria-busy="true">
            {t('common.computing')}
          </p>
        ) : (
          <Stack gap="lg" data-view={view.search}>
            <DashboardSheet facts={facts} before={before} />
          </Stack>
        )}
      </KeptHeight>
    </Screen>
  )
}
