import { useTranslation } from 'react-i18next'
import { cents } from '#shared/kernel/cents'
import { costByCollectivity } from '#shared/domain/indicators/cost-by-collectivity'
import { ChartCard } from '../../charts/chart-card'
import type { BarRow } from '../../charts/chart-parts'
import type { ChartFigures } from '../../charts/chart-figures'
import { HorizontalBars } from '../../charts/horizontal-bars'
import { LegendItem } from '../../charts/legend-item'
import { useFormat } from '../../client/use-format'
import { isHatched, nameOf, type DashboardFacts } from './dashboard-facts'
import classes from './dashboard.module.css'
import { useChartTools } from './use-chart-tools'

/** The most bars: the others are summed under the drawing. */
const SHOWN = 11

/** What each body pays, largest first. */
export function CostChart({ allocation, collectivities, openBody }: DashboardFacts) {
  const { t } = useTranslation()
  const format = useFormat()
  const cost = costByCollectivity(allocation)
  const bars = cost?.bars ?? []
  const figures: ChartFigures = {
    caption: t('dashboard.cost.table'),
    header: [t('words.collectivity'), t('words.amount'), t('words.part')],
    rows: bars.map(({ collectivityId, amount, part }) => ({
      id: collectivityId,
      cells: [
        nameOf(collectivities, collectivityId),
        format.cents(amount),
        format.percent(part, 2),
      ],
    })),
    total: [t('common.total'), format.cents(cost?.total ?? cents(0)), format.percent(10_000, 2)],
  }
  const tools = useChartTools(figures, t('dashboard.cost.file'))
  const title =
    cost === null
      ? t('dashboard.cost.none')
      : t('dashboard.cost.finding', { count: cost.few, bodies: bars.length, part: cost.fewPart })
  const others = bars.slice(SHOWN)
  const rest = cents(others.reduce((sum, { amount }) => sum + amount, 0))
  const rows: readonly BarRow[] = bars.slice(0, SHOWN).map(({ collectivityId, amount, named }) => ({
    id: collectivityId,
    label: nameOf(collectivities, collectivityId),
    value: amount,
    valueLabel: format.cents(amount),
    tone: named ? 'named' : 'plain',
    hatched: isHatched(collectivities, collectivityId),
  }))
  return (
    <ChartCard
      name="cost-by-collectivity"
      title={title}
      subtitle={t('dashboard.cost.subtitle')}
      legend={
        <>
          <LegendItem label={t('dashboard.cost.municipality')} look="plain" />
          <LegendItem label={t('dashboard.cost.other')} look="hatched" />
        </>
      }
      figures={figures}
      onChoose={openBody}
      drawing={
        <>
          <HorizontalBars rows={rows} summary={title} onChoose={openBody} />
          {others.length > 0 && (
            <p className={classes.others}>
              <span>{t('dashboard.cost.others', { count: others.length })}</span>
              <span>
                {t('common.onAverage', { amount: cents(Math.round(rest / others.length)) })}
              </span>
              <span>{format.cents(rest)}</span>
            </p>
          )}
        </>
      }
      {...tools}
    />
  )
}
