import { localDay } from '../../client/local-day'
import looks from '../../ui/looks.module.css'
import { useWording } from '../../ui/use-wording'
import classes from './approvals.module.css'

interface DecisionLineProps {
  readonly what: string
  readonly at: string
  readonly author: string
  /** Empty where none was given. */
  readonly reason: string
}

/** One decision of a list: what, when on this machine's clock, by whom, why. */
export function DecisionLine({ what, at, author, reason }: DecisionLineProps) {
  const { t } = useWording()
  const day = localDay(at)
  return (
    <li className={classes.decision}>
      <strong>{what}</strong>{' '}
      <span className={looks.quiet}>
        {author === ''
          ? t('approvals.signedByNobody', { day, at })
          : t('approvals.signed', { day, at, author })}
      </span>
      {reason !== '' && <p>{reason}</p>}
    </li>
  )
}
