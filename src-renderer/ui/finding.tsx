import type { ReactNode } from 'react'
import classes from './finding.module.css'
import looks from './looks.module.css'

interface FindingProps {
  /** The sentence: a computed fact. */
  readonly children: ReactNode
  /** Its meaning or cost, in smaller type. */
  readonly after?: ReactNode
}

/** The headline of a page. */
export function Finding({ children, after }: FindingProps) {
  return (
    <p className={classes.finding}>
      <strong>{children}</strong>
      {after !== undefined && <span className={looks.quiet}> {after}</span>}
    </p>
  )
}
