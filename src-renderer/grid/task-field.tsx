import { Autocomplete } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { optionsHolding } from '../ui/options-holding'
import { LONGEST_TASK } from '#shared/domain/timesheets/timesheet'
import { useWording } from '../ui/use-wording'

interface TaskFieldProps {
  /** What is kept. */
  readonly task: string
  readonly tasks: readonly string[]
  readonly disabled: boolean
  /** Why it can't be filled, or what it is for. */
  readonly help: string
  readonly onTask: (task: string) => void
  /** Back to the cell. */
  readonly onDone: () => void
}

/** The task of the chosen cell, from the tasks already written or typed. Use a new `key` for each cell. */
export function TaskField({ task, tasks, disabled, help, onTask, onDone }: TaskFieldProps) {
  const { t } = useWording()
  const [text, setText] = useState(task)
  const [open, setOpen] = useState(false)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !open) {
      setText(task)
      onDone()
    }
    if (event.key !== 'Enter' || event.ctrlKey) return
    // With a suggestion highlighted, Enter takes it first.
    if (event.currentTarget.getAttribute('aria-activedescendant') !== null && open) return
    onTask(text)
    onDone()
  }
  return (
    <Autocomplete
      label={t('words.task')}
      description={help}
      placeholder={disabled ? '' : t('week.details.taskPlaceholder')}
      value={text}
      data={[...tasks]}
      limit={8}
      maxLength={LONGEST_TASK}
      disabled={disabled}
      filter={optionsHolding}
      onChange={setText}
      onOptionSubmit={onTask}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onKeyDown={onKeyDown}
      onBlur={() => onTask(text)}
    />
  )
}
