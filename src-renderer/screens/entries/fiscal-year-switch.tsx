import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './entries.module.css'

interface FiscalYearSwitchProps {
  readonly year: number
  readonly onYear: (year: number) => void
}

/** The fiscal year, and arrows to the ones beside it. */
export function FiscalYearSwitch({ year, onYear }: FiscalYearSwitchProps) {
  const { t } = useTranslation()
  return (
    <span className={classes.years}>
      <ActionIcon
        aria-label={t('accounting.previousYear', { year: year - 1 })}
        onClick={() => onYear(year - 1)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <span aria-live="polite">{t('accounting.year', { year })}</span>
      <ActionIcon
        aria-label={t('accounting.nextYear', { year: year + 1 })}
        onClick={() => onYear(year + 1)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </span>
  )
}
