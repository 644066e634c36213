import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import type { IndicatorCode } from '#shared/domain/indicators/indicator'
import { duesUnknown, owedDues, settledDues } from '#shared/domain/indicators/net-dues'
import { owedOf } from '#shared/domain/payments/owed'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { YearSwitch } from '../../ui/year-switch'
import { DuesCard } from './dues-card'
import { IndicatorList } from './indicator-list'
import { IndicatorOptions } from './indicator-options'
import { IndicatorPane } from './indicator-pane'
import { useIndicatorOptions } from './use-indicator-options'
import { useYearIndicators } from './use-year-indicators'
import { Busy } from '../../ui/busy'

/** The indicators of a year, each with its definition, formula and figures one click away; and who owes whom. */
export function IndicatorsScreen() {
  const { t } = useWording()
  const today = useToday()
  const { statements, payments, agreements } = useRegistry()
  const options = useIndicatorOptions()
  const { year, alonePrice, internal } = options
  const { period, answer } = useYearIndicators(year, alonePrice, internal)
  const [opened, setOpened] = useState<IndicatorCode | null>(null)
  const shown = answer?.indicators.find(({ code }) => code === opened)
  const days = t('documents.count.days', { days: period })
  return (
    <Screen
      title={t('indicators.title')}
      context={
        <YearSwitch
          year={year}
          onYear={options.setYear}
          words={{
            year: t('costs.year', { year }),
            previous: t('costs.previousYear', { year: year - 1 }),
            next: t('costs.nextYear', { year: year + 1 }),
          }}
        />
      }
      secondary={
        <>
          <Button component={Link} to={paths.report(year)}>
            {t('annualReport.title')}
          </Button>
          <Button component={Link} to={paths.councilSheet()}>
            {t('councilSheet.title')}
          </Button>
        </>
      }
      toolbar={
        <IndicatorOptions
          alonePrice={alonePrice}
          onAlonePrice={options.setAlonePrice}
          internal={internal}
          onInternal={options.setInternal}
        />
      }
      pane={
        shown !== undefined && (
          <IndicatorPane
            key={shown.code}
            indicator={shown}
            period={days}
            onClose={() => setOpened(null)}
          />
        )
      }
    >
      {answer === undefined ? (
        <Busy>{t('common.computing')}</Busy>
      ) : answer.settlements.length === 0 ? (
        <EmptyState>{t('indicators.empty', { days: period })}</EmptyState>
      ) : (
        <Stack gap="card">
          <Text c="var(--ink2)" fz="table">
            {days}. {t('indicators.intro')}
          </Text>
          <IndicatorList indicators={answer.indicators} opened={opened} onOpen={setOpened} />
          <DuesCard
            title={t('indicators.dues.settled')}
            dues={settledDues(answer.settlements)}
            unknown={duesUnknown(answer.settlements)}
          />
          <DuesCard
            title={t('indicators.dues.owed')}
            dues={owedDues(owedOf(statements, payments, agreements, today))}
          />
        </Stack>
      )}
    </Screen>
  )
}
