import { Anchor } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { readCellText } from '#shared/domain/timesheets/read-cell-text'
import type { Day } from '#shared/kernel/day'
import { minutes, MINUTES_PER_DAY, type Minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { LateTimeDialog } from './late-time-dialog'

interface LateTimeButtonProps {
  readonly agentId: string
  readonly collectivityId: string
  readonly day: Day
  /** What was typed and refused in place of what is kept: their difference comes late. */
  readonly typed?: { readonly text: string; readonly kept: Minutes }
  readonly task?: string
  readonly onSaved?: () => void
}

const DAY = minutes(MINUTES_PER_DAY)

/** By how much what was typed is more than what is kept, less where negative; zero where it can't be read. */
function lateGap({ text, kept }: NonNullable<LateTimeButtonProps['typed']>): number {
  const read = readCellText(text, { current: kept, above: null, most: DAY })
  return read.ok ? read.value.minutes - kept : 0
}

/** Events in a dialogue must not reach the grid around its button. */
const keep = (event: SyntheticEvent): void => event.stopPropagation()

/** Beside a cell that a statement locks: offers to keep the hours as late ones. */
export function LateTimeButton(props: LateTimeButtonProps) {
  const { agentId, collectivityId, day, typed, task = '', onSaved } = props
  const { t, format } = useWording()
  const [open, setOpen] = useState(false)
  const gap = typed === undefined ? 0 : lateGap(typed)
  const known = {
    agentId,
    collectivityId,
    day: format.day(day, 'numeric'),
    sign: gap < 0 ? 'takeOff' : 'add',
    minutes: gap === 0 ? '' : format.minutes(minutes(Math.abs(gap))),
    task,
  } as const
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
