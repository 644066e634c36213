import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import classes from './year-switch.module.css'

interface YearSwitchProps {
  readonly year: number
  readonly onYear: (year: number) => void
  /** The name of the year, and the labels of the arrows to the ones beside it. */
  readonly words: {
    readonly year: string
    readonly previous: string
    readonly next: string
  }
}

/** A year, and arrows to the ones beside it. */
export function YearSwitch({ year, onYear, words }: YearSwitchProps) {
  return (
    <span className={classes.years}>
      <ActionIcon aria-label={words.previous} onClick={() => onYear(year - 1)}>
        <IconChevronLeft size={17} />
      </ActionIcon>
      <span aria-live="polite">{words.year}</span>
      <ActionIcon aria-label={words.next} onClick={() => onYear(year + 1)}>
        <IconChevronRight size={17} />
      </ActionIcon>
    </span>
  )
}
