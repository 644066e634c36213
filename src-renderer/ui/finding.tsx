import type { ReactNode } from 'react'
import classes from './finding.module.css'
import looks from './looks.module.css'

interface FindingProps {
  /** The sentence: a computed fact. */
  readonly children: ReactNode
  /** What it means or costs, said more quietly. */
  readonly after?: ReactNode
}

/** The one big sentence a page opens with. */
export function Finding({ children, after }: FindingProps) {
  return (
    <p className={classes.finding}>
      <strong>{children}</strong>
      {after !== undefined && <span className={looks.quiet}> {after}</span>}
    </p>
  )
}
