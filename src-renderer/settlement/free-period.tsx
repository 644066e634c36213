import { Group } from '@mantine/core'
import type { OpenPeriod, Period } from '#shared/kernel/period'
import { firstDayOf, lastDayOf, monthOf, readMonth } from '#shared/kernel/month'
import { optionsHolding } from '../ui/options-holding'
import { useWording } from '../ui/use-wording'
import { Select } from '../ui/select'
import { monthsToChoose } from './months-to-choose'

interface FreePeriodProps {
  readonly period: Period
  /** Months outside it can't be chosen. */
  readonly within: OpenPeriod
  readonly onPeriod: (period: Period) => void
}

/** Any run of whole months, by its first and its last. */
export function FreePeriod({ period, within, onPeriod }: FreePeriodProps) {
  const { t, format } = useWording()
  const [first, last] = [monthOf(period.from), monthOf(period.to)]
  const data = monthsToChoose(period, within).map((month) => ({
    value: String(month),
    label: format.month(month, 'long'),
  }))
  const choose = (text: string | null, side: 'from' | 'to'): void => {
    const month = text === null ? null : readMonth(text)
    if (month === null) return
    const from = side === 'from' ? month : first > month ? month : first
    const to = side === 'to' ? month : last < month ? month : last
    onPeriod({ from: firstDayOf(from), to: lastDayOf(to) })
  }
  const field = (side: 'from' | 'to') => (
    <Select
      aria-label={t(`allocation.free.${side}`)}
      size="xs"
      w={148}
      searchable
      allowDeselect={false}
      data={data}
      value={String(side === 'from' ? first : last)}
      filter={optionsHolding}
      onChange={(text) => choose(text, side)}
    />
  )
  return (
    <Group gap="tight" wrap="nowrap">
      {field('from')}
      <span aria-hidden="true">–</span>
      {field('to')}
    </Group>
  )
}
