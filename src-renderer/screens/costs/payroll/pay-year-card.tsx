import type { ChosenPayroll } from '#shared/contract/payroll-views'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { Card } from '../../../ui/card'
import { Select } from '../../../ui/select'
import { Unsure } from '../../../ui/unsure'

interface PayYearCardProps {
  readonly file: ChosenPayroll
  readonly onYear: (year: number) => void
}

/** Years before this one that are offered. */
const BEFORE = 5

/** Asks for the year of months that a pay file writes without one. */
export function PayYearCard({ file, onYear }: PayYearCardProps) {
  const { t } = useWording()
  const thisYear = Number(useToday().slice(0, 4))
  const offered = Array.from({ length: BEFORE + 2 }, (_, at) => thisYear + 1 - at)
  const years = [...new Set([...offered, ...(file.year === null ? [] : [file.year])])].map(String)
  return (
    <Card title={t('payroll.year')}>
      <Select
        aria-label={t('payroll.year')}
        placeholder={t('lists.datesChoose')}
        data={years}
        value={file.year === null ? null : String(file.year)}
        onChange={(year) => {
          if (year !== null) onYear(Number(year))
        }}
        allowDeselect={false}
        autoFocus={file.isYearOpen}
        maw={240}
      />
      {file.isYearOpen && <Unsure>{t('payroll.yearOpen')}</Unsure>}
      {file.isYearGuessed && <Unsure>{t('payroll.yearGuessed')}</Unsure>}
    </Card>
  )
}
