import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { monthPeriod } from '#shared/kernel/period'
import { paths } from '../../client/paths'
import { useAllocation } from '../../client/use-allocation'
import { useRegistry } from '../../client/use-registry'
import { BlockedNotice } from '../../settlement/blocked-notice'
import { NoAgreement } from '../../settlement/no-agreement'
import { SettlementToolbar } from '../../settlement/settlement-toolbar'
import { usePeriodName } from '../../settlement/use-period-name'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'
import { Screen } from '../../ui/screen'
import { CostChart } from './cost-chart'
import type { DashboardFacts } from './dashboard-facts'
import { HeadlineFigures } from './headline-figures'
import { MonthsChart } from './months-chart'
import { PlanChart } from './plan-chart'
import { Columns } from '../../ui/columns'

/** Who uses and pays what: three findings, each with its chart, its table, and a link to the entries. */
export function DashboardScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const periodName = usePeriodName()
  const { collectivities } = useRegistry()
  const { agreement, period } = useSettlementChoice()
  const { data: allocation } = useAllocation(agreement?.id ?? null, period)

  if (agreement === undefined) {
    return <NoAgreement title={t('frame.navigation.dashboard')} why={t('dashboard.empty')} />
  }
  const behind = paths.allocation(agreement.id, period.from, period.to)
  const facts: DashboardFacts | null =
    allocation === undefined
      ? null
      : {
          agreement,
          allocation,
          collectivities,
          openBody: (id) => void navigate(`${behind}?body=${encodeURIComponent(id)}`),
          openMonth: (month) => {
            const { from, to } = monthPeriod(month)
            void navigate(paths.allocation(agreement.id, from, to))
          },
        }
  return (
    <Screen
      title={t('frame.navigation.dashboard')}
      context={`${agreement.title}, ${periodName(period)}`}
      toolbar={<SettlementToolbar />}
      secondary={
        <Button component={Link} to={paths.indicators()} variant="default">
          {t('indicators.title')}
        </Button>
      }
    >
      {facts !== null && (
        <>
          <HeadlineFigures {...facts} />
          {facts.allocation.billed === null && (
            <BlockedNotice why={t('dashboard.blocked')} allocation={facts.allocation} />
          )}
          <Columns of="repeat(auto-fit, minmax(min(100%, 460px), 1fr))" gap="card" align="start">
            <Stack gap="card" miw={0}>
              <CostChart {...facts} />
              <MonthsChart {...facts} />
            </Stack>
            <PlanChart {...facts} />
          </Columns>
        </>
      )}
    </Screen>
  )
}
