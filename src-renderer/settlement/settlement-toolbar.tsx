import { ActionIcon, Group, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { memo, useState } from 'react'
import {
  periodOfUnit,
  periodUnit,
  shiftPeriod,
  type PeriodUnit,
} from '#shared/domain/allocation/period-unit'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useWording } from '../ui/use-wording'
import { FreePeriod } from './free-period'
import { usePeriodName } from './use-period-name'
import { useSettlementChoice, type PeriodChoice } from './use-settlement-choice'
import { Select } from '../ui/select'

const UNITS = ['year', 'quarter', 'month', 'free'] as const

/** Agreements as a list of choices has them. */
const listed = (agreements: readonly Agreement[]) =>
  agreements.map(({ id, title, reference }) => ({ value: id, label: `${title} (${reference})` }))

function Toolbar({ agreement, agreements, period, choose }: PeriodChoice) {
  const { t } = useWording()
  const periodName = usePeriodName()
  // A free period that happens to be a year stays free until another unit is chosen.
  const [free, setFree] = useState(false)
  const unit: PeriodUnit = free ? 'free' : periodUnit(period)
  const living = agreements.filter(({ archived }) => !archived)
  const shift = (steps: number): void => choose({ period: shiftPeriod(period, steps) })
  return (
    <Group gap="sm" wrap="nowrap">
      {agreements.length > 1 && (
        <Select
          aria-label={t('words.agreement')}
          data={[
            ...listed(living),
            ...(living.length === agreements.length
              ? []
              : [
                  {
                    group: t('agreements.archivedOnes'),
                    items: listed(agreements.slice(living.length)),
                  },
                ]),
          ]}
          value={agreement?.id ?? null}
          onChange={(id) => choose({ agreementId: id })}
          allowDeselect={false}
          w={280}
          size="xs"
        />
      )}
      <SegmentedControl
        aria-label={t('dashboard.choice.unit')}
        data={UNITS.map((value) => ({
          value,
          label: value === 'free' ? t('approvals.unit.free') : t(`dashboard.choice.${value}`),
        }))}
        value={unit}
        onChange={(value) => {
          setFree(value === 'free')
          choose({ period: periodOfUnit(period, value) })
        }}
      />
      <Group gap="xs" wrap="nowrap">
        <ActionIcon aria-label={t('common.previousPeriod')} onClick={() => shift(-1)}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        {unit === 'free' && agreement !== undefined ? (
          <FreePeriod
            period={period}
            within={agreement.period}
            onPeriod={(chosen) => choose({ period: chosen })}
          />
        ) : (
          <span aria-live="polite" style={{ whiteSpace: 'nowrap' }}>
            {periodName(period)}
          </span>
        )}
        <ActionIcon aria-label={t('common.nextPeriod')} onClick={() => shift(1)}>
          <IconChevronRight size={16} />
        </ActionIcon>
      </Group>
    </Group>
  )
}

/** Chooses agreement and period, wherever the choice is kept; drawn anew for another choice only. */
export const PeriodToolbar = memo(Toolbar)

/** Chooses agreement and period, for every screen that shows a settlement. */
export function SettlementToolbar() {
  const { agreement, agreements, period, choose } = useSettlementChoice()
  return (
    <PeriodToolbar agreement={agreement} agreements={agreements} period={period} choose={choose} />
  )
}
