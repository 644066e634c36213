import { Button, Group, Stack } from '@mantine/core'
import { memo, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { agentGroups } from '#shared/domain/indicators/agent-groups'
import { paths } from '../../client/paths'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { NoAgreement } from '../../settlement/no-agreement'
import { PeriodToolbar } from '../../settlement/settlement-toolbar'
import { UnderWayNotice } from '../../settlement/under-way-notice'
import { usePeriodName } from '../../settlement/use-period-name'
import { Screen } from '../../ui/screen'
import { AbsentNotice } from './absent-notice'
import { BodyFilter } from './body-filter'
import type { DashboardFacts } from './dashboard-facts'
import classes from './dashboard.module.css'
import { DashboardSheet } from './dashboard-sheet'
import { FiguresScope } from './figures-card'
import { GroupFilter } from './group-filter'
import { GroupSheet } from './group-sheet'
import { KeptViews } from './kept-views'
import { useDashboardFacts } from './use-dashboard-facts'
import { useDashboardView, type DashboardView } from './use-dashboard-view'
import { useNearPeriods } from './use-near-periods'
import { Busy } from '../../ui/busy'

const IndicatorsButton = memo(function IndicatorsButton() {
  const { t } = useWording()
  return (
    <Button component={Link} to={paths.indicators()}>
      {t('indicators.title')}
    </Button>
  )
})

interface Drawn {
  readonly view: DashboardView
  readonly facts: DashboardFacts
}

/** What is drawn: the view that is asked for or, while it is computed, the one before, which then keeps its place unseen. */
function useDrawn(view: DashboardView, facts: DashboardFacts | null): Drawn | null {
  const [last, setLast] = useState<Drawn | null>(null)
  if (facts === null || (last?.facts === facts && last.view.search === view.search)) return last
  const next = { view, facts }
  setLast(next)
  return next
}

/** What directors ask of a service and a year: five figures, then charts by question, each with the entries behind it. */
export function DashboardScreen() {
  const { t } = useWording()
  const periodName = usePeriodName()
  const view = useDashboardView()
  const facts = useDashboardFacts(view)
  const { agreement, agreements, period, choose } = view
  const drawn = useDrawn(view, facts)
  const whole = drawn?.facts.whole
  const { agents } = useRegistry()
  const names = useNames()
  const groups = useMemo(
    () => (whole === undefined ? [] : agentGroups(whole, agents)),
    [whole, agents],
  )
  useNearPeriods(view, facts)
  const group = groups.find(({ code }) => code === view.group)
  const scope = (of: Drawn): string =>
    [
      of.facts.agreement.reference,
      periodName(of.view.period),
      ...(of.view.bodyId === null ? [] : [names.collectivity(of.view.bodyId)]),
      ...(of.view.group === null ? [] : [of.view.group]),
    ].join(' ')
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
      <AbsentNotice
        view={view}
        facts={facts}
        hasGroup={view.group === null || group !== undefined}
      />
      <div className={classes.drawn}>
        {facts === null && <Busy>{t('common.computing')}</Busy>}
        {drawn !== null && (
          <Stack gap="lg" data-view={drawn.view.search} data-waiting={facts === null}>
            {drawn.facts.isUnderWay && (
              <UnderWayNotice
                agreement={drawn.facts.agreement}
                period={drawn.view.period}
                choose={choose}
              />
            )}
            <FiguresScope value={scope(drawn)}>
              {group === undefined ? (
                <DashboardSheet {...drawn} />
              ) : (
                <GroupSheet facts={drawn.facts} group={group} />
              )}
            </FiguresScope>
          </Stack>
        )}
      </div>
    </Screen>
  )
}
