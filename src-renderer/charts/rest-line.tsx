import { useWording } from '../ui/use-wording'
import classes from './rest-line.module.css'

interface RestLineProps {
  /** How many are not drawn. */
  readonly count: number
  /** What one of them comes to on average, or what they come to together. */
  readonly average?: string
  readonly value?: string
}

/** Under sorted bars: those that are not drawn, in one line; nothing where all are. */
export function RestLine({ count, average = '', value = '' }: RestLineProps) {
  const { t } = useWording()
  if (count === 0) return null
  return (
    <p className={classes.rest} data-rest>
      <span>{t('home.bodies.rest', { count })}</span>
      <span>{average}</span>
      <span>{value}</span>
    </p>
  )
}
