import { useWording } from '../../ui/use-wording'
import { YearSwitch } from '../../ui/year-switch'

interface CostYearSwitchProps {
  readonly year: number
  readonly onYear: (year: number) => void
}

/** The year whose costs are shown, and arrows to the ones beside it. */
export function CostYearSwitch({ year, onYear }: CostYearSwitchProps) {
  const { t } = useWording()
  const words = {
    year: t('costs.year', { year }),
    previous: t('costs.previousYear', { year: year - 1 }),
    next: t('costs.nextYear', { year: year + 1 }),
  }
  return <YearSwitch year={year} onYear={onYear} words={words} />
}
