import { UnstyledButton } from '@mantine/core'
import classes from './amount-cell.module.css'

interface AmountCellProps {
  /** The figure as people read it; empty for zero. */
  readonly value: string
  /** A second figure, smaller, under the first. */
  readonly below?: string
  readonly strong?: boolean
  readonly tone?: 'plain' | 'warn' | 'bad'
  /** Opens the explanation of the figure. */
  readonly onOpen?: () => void
  /** What the button says to those who do not see the row and the column. */
  readonly openLabel?: string
}

/** A figure of a table. Any figure that was computed can be opened. */
export function AmountCell({
  value,
  below,
  strong,
  tone = 'plain',
  onOpen,
  openLabel,
}: AmountCellProps) {
  const figures = (
    <>
      <span className={classes.value} data-strong={strong ?? undefined} data-tone={tone}>
        {value}
      </span>
      {below !== undefined && <span className={classes.below}>{below}</span>}
    </>
  )
  if (onOpen === undefined || value === '') return <span className={classes.cell}>{figures}</span>
  return (
    <UnstyledButton className={classes.button} onClick={onOpen} aria-label={openLabel}>
      {figures}
    </UnstyledButton>
  )
}
