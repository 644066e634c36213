import classes from './rest-line.module.css'

interface RestLineProps {
  /** "15 autres". */
  readonly label: string
  /** What one of them comes to on average, or nothing. */
  readonly average: string
  readonly value: string
}

/** Under sorted bars: those that are not drawn, in one line. */
export function RestLine({ label, average, value }: RestLineProps) {
  return (
    <p className={classes.rest} data-rest>
      <span>{label}</span>
      <span>{average}</span>
      <span>{value}</span>
    </p>
  )
}
