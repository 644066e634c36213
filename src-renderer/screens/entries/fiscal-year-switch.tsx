import { useWording } from '../../ui/use-wording'
import { YearSwitch } from '../../ui/year-switch'

interface FiscalYearSwitchProps {
  readonly year: number
  readonly onYear: (year: number) => void
}

/** The fiscal year, and arrows to the ones beside it. */
export function FiscalYearSwitch({ year, onYear }: FiscalYearSwitchProps) {
  const { t } = useWording()
  const words = {
    year: t('accounting.year', { year }),
    previous: t('accounting.fiscalYear', { year: year - 1 }),
    next: t('accounting.fiscalYear', { year: year + 1 }),
  }
  return <YearSwitch year={year} onYear={onYear} words={words} />
}
