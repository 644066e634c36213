import classes from './approvals.module.css'
import { useSigned } from './use-signed'
import looks from '../../ui/looks.module.css'

interface DecisionLineProps {
  readonly what: string
  readonly at: string
  readonly author: string
  /** Empty where none was given. */
  readonly reason: string
}

/** One decision of a list: what, when, by whom, why. */
export function DecisionLine({ what, reason, ...signature }: DecisionLineProps) {
  const signed = useSigned()
  return (
    <li className={classes.decision}>
      <strong>{what}</strong> <span className={looks.quiet}>{signed(signature)}</span>
      {reason !== '' && <p>{reason}</p>}
    </li>
  )
}
