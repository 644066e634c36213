import { Stack } from '@mantine/core'
import { useNavigate } from 'react-router'
import { councilSheet } from '#shared/domain/indicators/council-sheet'
import { hasBegun, isUnderWay } from '#shared/domain/agreements/under-way'
import { paths } from '../../client/paths'
import { useAllocation } from '../../client/use-allocation'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { BlockedNotice } from '../../settlement/blocked-notice'
import { useMissingWords } from '../../settlement/use-missing-words'
import { UnderWayNotice } from '../../settlement/under-way-notice'
import { NoAgreement } from '../../settlement/no-agreement'
import { SettlementToolbar } from '../../settlement/settlement-toolbar'
import { usePeriodName } from '../../settlement/use-period-name'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'
import { Busy } from '../../ui/busy'
import { Columns } from '../../ui/columns'
import { PrintButton } from '../../ui/print-button'
import { Screen } from '../../ui/screen'
import { CouncilChart } from './council-chart'
import { CouncilSentences } from './council-sentences'
import { CouncilTable } from './council-table'
import { PublicPageButton } from './public-page-button'
import classes from './council-sheet.module.css'

/** One page for a council: three sentences written from the numbers, one chart, one table. Ctrl+P makes a PDF of it. */
export function CouncilSheetScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const periodName = usePeriodName()
  const today = useToday()
  const missingWords = useMissingWords()
  const { agreement, period, choose } = useSettlementChoice()
  const { data: allocation } = useAllocation(agreement?.id ?? null, period)
  if (agreement === undefined)
    return <NoAgreement title={t('councilSheet.title')} why={t('dashboard.empty')} />
  const behind = paths.allocation(agreement.id, period.from, period.to)
  const open = (body: string | null): void =>
    void navigate(body === null ? behind : `${behind}?body=${encodeURIComponent(body)}`)
  const underWay = isUnderWay(period, agreement.period, today)
  const sheet = allocation === undefined ? null : councilSheet(allocation, underWay)
  const name = periodName(period)
  const named =
    underWay && hasBegun(period, agreement.period, today)
      ? t('common.underWay', { period: name })
      : name
  return (
    <Screen
      title={t('councilSheet.title')}
      context={t('common.titleAndPeriod', { title: agreement.title, period: named })}
      toolbar={<SettlementToolbar />}
      secondary={<PublicPageButton year={Number(period.to.slice(0, 4))} />}
      primary={<PrintButton />}
    >
      {sheet === null || allocation === undefined ? (
        <Busy>{t('common.computing')}</Busy>
      ) : (
        <Stack gap="card">
          {underWay && (
            <div className={classes.onScreen}>
              <UnderWayNotice agreement={agreement} period={period} choose={choose} />
            </div>
          )}
          {allocation.billed === null && (
            <BlockedNotice why={missingWords(allocation.objections)} allocation={allocation} />
          )}
          <CouncilSentences sheet={sheet} title={agreement.title} period={named} onOpen={open} />
          <div className={classes.sheet} data-one-page>
            <Columns of="minmax(0, 1fr) minmax(0, 1fr)" gap="card" align="start" folds>
              <CouncilChart sheet={sheet} onOpen={open} />
              <CouncilTable sheet={sheet} onOpen={open} />
            </Columns>
          </div>
        </Stack>
      )}
    </Screen>
  )
}
