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
}

/** Says that days of a period are still to come, what its figures count then, and leads to the months that are over. */
export function UnderWayNotice({ agreement, period, choose }: UnderWayNoticeProps) {
  const { t } = useWording()
  const periodName = usePeriodName()
  const over = agreedMonthsOver(period, agreement.period, useToday())
  return (
    <Notice tone="calm" role="status">
      <IconCalendarTime size={16} aria-hidden="true" />
      {t('common.toCome')}
      {over !== null && (
        <Button flex="none" onClick={() => choose({ period: over })}>
          {t('common.seePeriod', { period: periodName(over) })}
        </Button>
      )}
    </Notice>
  )
}
