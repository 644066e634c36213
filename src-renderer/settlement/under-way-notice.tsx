import { Button } from '@mantine/core'
import { IconCalendarTime } from '@tabler/icons-react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreedMonthsOver } from '#shared/domain/agreements/under-way'
import { useToday } from '../client/use-today'
import { Notice } from '../ui/notice'
import { useWording } from '../ui/use-wording'
import { usePeriodName } from './use-period-name'
import type { PeriodChoice } from './use-settlement-choice'

interface UnderWayNoticeProps extends Pick<PeriodChoice, 'period' | 'choose'> {
  readonly agreement: Agreement
  /** What is shown: figures beside a plan, or what a settlement shares. */
  readonly of?: 'figures' | 'settlement'
  /** The room below it. */
  readonly mb?: 'card'
}

/** Says that days of a period are still to come, what is shown of it then, and leads to the months that are over. */
export function UnderWayNotice({
  agreement,
  period,
  choose,
  of = 'figures',
  mb,
}: UnderWayNoticeProps) {
  const { t } = useWording()
  const periodName = usePeriodName()
  const over = agreedMonthsOver(period, agreement.period, useToday())
  return (
    <Notice tone="calm" role="status" {...(mb === undefined ? {} : { mb })}>
      <IconCalendarTime size={16} aria-hidden="true" />
      {t(of === 'figures' ? 'common.toCome' : 'common.toComeShared')}
      {over !== null && (
        <Button flex="none" onClick={() => choose({ period: over })}>
          {t('common.seePeriod', { period: periodName(over) })}
        </Button>
      )}
    </Notice>
  )
}
