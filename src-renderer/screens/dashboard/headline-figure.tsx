import type { ReactNode } from 'react'
import { Link } from 'react-router'
import looks from '../../ui/looks.module.css'
import classes from './dashboard.module.css'

interface HeadlineFigureProps {
  readonly value: string
  readonly label: string
  /** A second line: against what, or why. */
  readonly note?: ReactNode
  /** Where the entries behind it are. */
  readonly to?: string
}

/** One large number, and what it is. */
export function HeadlineFigure({ value, label, note, to }: HeadlineFigureProps) {
  return (
    <div className={classes.figure}>
      <dd className={classes.value}>
        {to === undefined ? (
          value
        ) : (
          <Link className={looks.plainLink} to={to}>
            {value}
          </Link>
        )}
      </dd>
      <dt>{label}</dt>
      {note !== undefined && <dd className={looks.note}>{note}</dd>}
    </div>
  )
}
