import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './costs.module.css'
import { monthOfYear, type Cell } from './use-chosen-cell'

interface YearSwitchProps {
  readonly year: number
  readonly chosen: Cell
  readonly onOpen: (cell: Cell) => void
}

/** The year, and arrows to the ones beside it. */
export function YearSwitch({ year, chosen, onOpen }: YearSwitchProps) {
  const { t } = useTranslation()
  const go = (to: number): void => onOpen({ ...chosen, month: monthOfYear(chosen.month, to) })
  return (
    <span className={classes.years}>
      <ActionIcon
        aria-label={t('costs.previousYear', { year: year - 1 })}
        onClick={() => go(year - 1)}
      >
        <IconChevronLeft size={17} />
      </ActionIcon>
      {t('costs.year', { year })}
      <ActionIcon aria-label={t('costs.nextYear', { year: year + 1 })} onClick={() => go(year + 1)}>
        <IconChevronRight size={17} />
      </ActionIcon>
    </span>
  )
}
