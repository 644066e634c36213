import { ActionIcon, SegmentedControl, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import {
  periodInUnit,
  shiftSubmission,
  submissionUnit,
} from '#shared/domain/approvals/submission-period'
import type { Period } from '#shared/kernel/period'
import { useWording } from '../../ui/use-wording'
import classes from './approvals.module.css'
import { FreeDays } from './free-days'
import { usePeriodWords } from './use-period-words'

interface PeriodPickerProps {
  readonly period: Period
  readonly onPeriod: (period: Period) => void
}

const UNITS = ['week', 'month', 'free'] as const

/** Which days are shown: a week, a month, or any. */
export function PeriodPicker({ period, onPeriod }: PeriodPickerProps) {
  const { t } = useWording()
  const words = usePeriodWords()
  // Any days that happen to be a week stay free until another unit is chosen.
  const [free, setFree] = useState(false)
  const unit = free ? 'free' : submissionUnit(period)
  const shift = (steps: number): void => onPeriod(shiftSubmission(period, unit, steps))
  return (
    <div className={classes.picker}>
      <SegmentedControl
        aria-label={t('words.period')}
        data={UNITS.map((value) => ({ value, label: t(`approvals.unit.${value}`) }))}
        value={unit}
        onChange={(value) => {
          setFree(value === 'free')
          onPeriod(periodInUnit(period, value))
        }}
      />
      <ActionIcon aria-label={t('common.previousPeriod')} onClick={() => shift(-1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      {unit === 'free' ? (
        <FreeDays key={`${period.from} ${period.to}`} period={period} onPeriod={onPeriod} />
      ) : (
        <Text span miw={150} ta="center" aria-live="polite">
          {words(period)}
        </Text>
      )}
      <ActionIcon aria-label={t('common.nextPeriod')} onClick={() => shift(1)}>
        <IconChevronRight size={16} />
      </ActionIcon>
    </div>
  )
}
