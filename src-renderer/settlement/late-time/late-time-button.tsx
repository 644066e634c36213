import { Anchor } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { Day } from '#shared/kernel/day'
import { useWording } from '../../ui/use-wording'
import { LateTimeDialog } from './late-time-dialog'

interface LateTimeButtonProps {
  readonly agentId: string
  readonly collectivityId: string
  readonly day: Day
  /** What was typed and refused, if it can serve. */
  readonly duration?: string
  readonly task?: string
  readonly onSaved?: () => void
}

/** Events in a dialogue must not reach the grid around its button. */
const keep = (event: SyntheticEvent): void => event.stopPropagation()

/** Beside a cell that a statement locks: offers to keep the hours as late ones. */
export function LateTimeButton(props: LateTimeButtonProps) {
  const { agentId, collectivityId, day, duration = '', task = '', onSaved } = props
  const { t, format } = useWording()
  const [open, setOpen] = useState(false)
  const known = {
    agentId,
    collectivityId,
    day: format.day(day, 'numeric'),
    minutes: duration,
    task,
  }
  return (
    <span
      onKeyDown={keep}
      onMouseDown={keep}
      onFocus={keep}
      onCopy={keep}
      onCut={keep}
      onPaste={keep}
    >
      <Anchor
        component="button"
        type="button"
        inherit
        underline="always"
        onClick={() => setOpen(true)}
      >
        {t('hourRecords.lateHours.form.offer')}
      </Anchor>
      {open && (
        <LateTimeDialog
          known={known}
          onClose={() => setOpen(false)}
          {...(onSaved === undefined ? {} : { onSaved })}
        />
      )}
    </span>
  )
}
