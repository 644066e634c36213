import { memo, useMemo, type ReactNode } from 'react'
import { periodUnit } from '#shared/domain/allocation/period-unit'
import { calledAndPaid, ofBody } from '#shared/domain/indicators/called-and-paid'
import { costAndPopulation } from '#shared/domain/indicators/cost-and-population'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { InSight } from '../../ui/in-sight'
import { CalledChart } from './called-chart'
import { CostChart } from './cost-chart'
import { FairnessChart } from './fairness-chart'
import { FlowChart } from './flow-chart'
import { HeatChart } from './heat-chart'
import { KindsChart } from './kinds-chart'
import type { DashboardFacts } from './dashboard-facts'
import { MonthsChart } from './months-chart'
import { PlanChart } from './plan-chart'
import { ProjectionChart } from './projection-chart'
import { Section } from './section'
import { TrendChart } from './trend-chart'
import { UseRateChart } from './use-rate-chart'

/** The height of a chart, about, before it was drawn. */
const CHART = 360

function Charts({ facts }: { readonly facts: DashboardFacts }) {
  const { t } = useWording()
  const { agreement, allocation, whole, bodyId } = facts
  const { statements, payments, collectivities } = useRegistry()
  const hasHours = allocation.direct > 0
  const hasKinds = whole.cost !== null && (whole.cost !== 0 || whole.chargeLines.length > 0)
  const isYear = periodUnit(allocation.period) === 'year'
  const hasPopulation = useMemo(
    () => costAndPopulation(whole, collectivities) !== null,
    [whole, collectivities],
  )
  const isCalled = useMemo(
    () =>
      calledAndPaid(agreement, allocation.period, ofBody(statements, bodyId), payments) !== null,
    [agreement, allocation.period, statements, payments, bodyId],
  )
  const chart = (name: string, draw: () => ReactNode) => (
    <InSight key={name} name={name} of={facts} height={CHART}>
      {draw}
    </InSight>
  )
  return (
    <>
      <Section title={t('dashboard.sections.who')}>
        {bodyId === null && chart('cost', () => <CostChart {...facts} />)}
        {bodyId === null && hasPopulation && chart('fairness', () => <FairnessChart {...facts} />)}
        {hasHours && chart('flows', () => <FlowChart {...facts} />)}
        {hasHours && bodyId === null && chart('use-rate', () => <UseRateChart {...facts} />)}
      </Section>
      <Section title={t('dashboard.sections.plan')}>
        {chart('plan', () => (
          <PlanChart {...facts} />
        ))}
        {isYear && hasHours && chart('projection', () => <ProjectionChart {...facts} />)}
      </Section>
      <Section title={t('dashboard.sections.months')}>
        {chart('months', () => (
          <MonthsChart {...facts} />
        ))}
        {hasHours && allocation.months.length > 1 && chart('heat', () => <HeatChart {...facts} />)}
      </Section>
      <Section title={t('dashboard.sections.years')}>
        {isYear && chart('trend', () => <TrendChart {...facts} />)}
        {bodyId === null && hasKinds && chart('kinds', () => <KindsChart {...facts} />)}
      </Section>
      <Section title={t('dashboard.sections.owed')}>
        {isCalled && chart('called', () => <CalledChart {...facts} />)}
      </Section>
    </>
  )
}

/** Charts by question: drawn anew for other facts only, whatever else of the page changes. */
export const DashboardCharts = memo(Charts)
