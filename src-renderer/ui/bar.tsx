import classes from './bar.module.css'

interface BarProps {
  /** Length, in the unit of `max`. */
  readonly value: number
  readonly max: number
  /** The plan, shown as a tick. */
  readonly mark?: number
  /** The label for screen readers. */
  readonly label: string
  /** `accent` marks what the title names. */
  readonly tone?: 'plain' | 'accent'
  /** Paints the part beyond the mark in the colour of an overrun. */
  readonly overrun?: boolean
  /** Shows the whole length that the bar could have. */
  readonly track?: boolean
}

const percent = (part: number, whole: number): string =>
  whole <= 0 ? '0%' : `${((Math.min(Math.max(part, 0), whole) / whole) * 100).toFixed(2)}%`

/** A bar in a line of text, from zero, with an optional tick. */
export function Bar(props: BarProps) {
  const { value, max, mark, label, tone = 'plain', overrun = false, track = false } = props
  const within = overrun && mark !== undefined ? Math.min(value, mark) : value
  const beyond = value - within
  return (
    <span className={classes.bar} data-track={track || undefined} role="img" aria-label={label}>
      <span className={classes.fill} data-tone={tone} style={{ width: percent(within, max) }} />
      {beyond > 0 && (
        <span
          className={classes.beyond}
          style={{ left: percent(within, max), width: percent(beyond, max) }}
        />
      )}
      {mark !== undefined && <span className={classes.mark} style={{ left: percent(mark, max) }} />}
    </span>
  )
}
