import { Button, Group, Stack } from '@mantine/core'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { agentGroups } from '#shared/domain/indicators/agent-groups'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { NoAgreement } from '../../settlement/no-agreement'
import { PeriodToolbar } from '../../settlement/settlement-toolbar'
import { usePeriodName } from '../../settlement/use-period-name'
import { KeptHeight } from '../../ui/kept-height'
import { Screen } from '../../ui/screen'
import { BodyFilter } from './body-filter'
import { DashboardSheet } from './dashboard-sheet'
import { GroupFilter } from './group-filter'
import { GroupSheet } from './group-sheet'
import { KeptViews } from './kept-views'
import { useDashboardFacts } from './use-dashboard-facts'
import { useDashboardView } from './use-dashboard-view'

const IndicatorsButton = memo(function IndicatorsButton() {
  const { t } = useTranslation()
  return (
    <Button component={Link} to={paths.indicators()} variant="default">
      {t('indicators.title')}
    </Button>
  )
})

/** What directors ask of a service and a year: five figures, then charts by question, each with the entries behind it. */
export function DashboardScreen() {
  const { t } = useTranslation()
  const periodName = usePeriodName()
  const view = useDashboardView()
  const facts = useDashboardFacts(view)
  const { agreement, agreements, period, choose } = view
  const { agents } = useRegistry()
  const groups = useMemo(
    () => (facts === null ? [] : agentGroups(facts.whole, agents)),
    [facts, agents],
  )
  const group = groups.find(({ code }) => code === view.group)
  if (agreement === undefined) {
    return <NoAgreement title={t('frame.navigation.dashboard')} why={t('dashboard.empty')} />
  }
  return (
    <Screen
      title={t('frame.navigation.dashboard')}
      context={t('common.titleAndPeriod', { title: agreement.title, period: periodName(period) })}
      toolbar={
        <Group gap="sm">
          <PeriodToolbar
            agreement={agreement}
            agreements={agreements}
            period={period}
            choose={choose}
          />
          <BodyFilter agreement={agreement} bodyId={view.bodyId} choose={choose} />
          <GroupFilter groups={groups} code={group?.code ?? null} choose={choose} />
        </Group>
      }
      secondary={
        <>
          <KeptViews search={view.search} />
          <IndicatorsButton />
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
            {group === undefined ? (
              <DashboardSheet view={view} facts={facts} />
            ) : (
              <GroupSheet facts={facts} group={group} />
            )}
          </Stack>
        )}
      </KeptHeight>
    </Screen>
  )
}
