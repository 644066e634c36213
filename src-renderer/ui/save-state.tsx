import { IconAlertTriangle, IconCheck, IconCircle, IconLoader2 } from '@tabler/icons-react'
import classes from './save-state.module.css'

interface SaveStateProps {
  readonly state: 'none' | 'saving' | 'saved' | 'failed'
  /** The state in words, with its time. */
  readonly children: string
}

const icons = {
  none: IconCircle,
  saving: IconLoader2,
  saved: IconCheck,
  failed: IconAlertTriangle,
} as const

/** Whether what was typed is kept: never by colour alone. */
export function SaveState({ state, children }: SaveStateProps) {
  const Icon = icons[state]
  return (
    <span className={classes.state} data-state={state} role="status">
      <Icon size={14} aria-hidden="true" />
      <span className={classes.sentence} title={children}>
        {children}
      </span>
    </span>
  )
}
