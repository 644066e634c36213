import { Text } from '@mantine/core'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type { ReportDifference } from '#shared/domain/reports/report-differences'
import type { ReportFigures } from '#shared/domain/reports/report-figures'
import { indicatorWords } from '#shared/wording/indicator-words'
import { NO_FIGURE } from '#shared/wording/report-block'
import { reportWords } from '#shared/wording/report-words'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import { BlockTable } from '../../ui/block-table'

interface DifferencesCardProps {
  readonly figures: ReportFigures
  readonly differences: readonly ReportDifference[]
}

/** Where today’s figures differ from those that were frozen. */
export function DifferencesCard({ figures, differences }: DifferencesCardProps) {
  const { t } = useWording()
  const words = reportWords(figures, useWording().language)
  const { format } = words
  const about = (one: ReportDifference): string => {
    switch (one.of) {
      case 'indicator':
        return t(`indicators.names.${one.code}`)
      case 'service':
        return t('common.titleAndPeriod', {
          title: words.agreement(one.agreementId),
          period: t(`annualReport.figure.${one.figure}`),
        })
      case 'body':
        return t('common.titleAndPeriod', {
          title: words.body(one.collectivityId),
          period: t(`annualReport.figure.${one.figure}`),
        })
    }
  }
  const said = (one: ReportDifference, value: number | null): string => {
    if (value === null) return NO_FIGURE
    if (one.of === 'indicator') return indicatorWords(one.code, value, t, format)
    if (one.figure === 'fullTimes') return format.scaled(value, 2)
    return one.figure === 'minutes' || one.figure === 'contracted'
      ? format.minutes(minutes(value))
      : format.cents(cents(value))
  }
  const title = t('annualReport.differs', { count: differences.length })
  if (differences.length === 0)
    return (
      <Text c="dimmed" fz="table" role="status">
        {t('annualReport.same')}
      </Text>
    )
  return (
    <Card title={title}>
      <BlockTable
        kind="table"
        label={title}
        names={1}
        head={[t('annualReport.head.indicator'), t('annualReport.then'), t('annualReport.today')]}
        rows={differences.map((one) => [about(one), said(one, one.then), said(one, one.now)])}
      />
    </Card>
  )
}
