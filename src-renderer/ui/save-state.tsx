import { IconAlertTriangle, IconCheck, IconCircle, IconLoader2 } from '@tabler/icons-react'
import { Link } from 'react-router'
import classes from './save-state.module.css'

interface SaveStateProps {
  readonly state: 'none' | 'saving' | 'saved' | 'failed'
  /** The state in words, with its time. */
  readonly children: string
  /** Where it leads, if anywhere. */
  readonly to?: string | undefined
}

const icons = {
  none: IconCircle,
  saving: IconLoader2,
  saved: IconCheck,
  failed: IconAlertTriangle,
} as const

/** Whether what was typed is kept: never by colour alone. */
export function SaveState({ state, children, to }: SaveStateProps) {
  const Icon = icons[state]
  return (
    <span className={classes.state} data-state={state} role="status">
      <Icon size={14} aria-hidden="true" />
      {to === undefined ? (
        <span className={classes.sentence} title={children}>
          {children}
        </span>
      ) : (
        <Link className={classes.sentence} to={to}>
          {children}
        </Link>
      )}
    </span>
  )
}
