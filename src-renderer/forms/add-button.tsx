import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode, Ref } from 'react'
import classes from './forms.module.css'

interface AddButtonProps {
  readonly ref?: Ref<HTMLButtonElement>
  readonly disabled?: boolean
  /** The list in its form: a link to it moves the focus to this button. */
  readonly field?: string
  readonly onAdd: () => void
  /** What is added. */
  readonly children: ReactNode
}

/** Adds a line to a list of a form. */
export function AddButton({ ref, disabled = false, field, onAdd, children }: AddButtonProps) {
  return (
    <Button
      ref={ref}
      size="xs"
      className={classes.add ?? ''}
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      disabled={disabled}
      data-field={field}
      onClick={onAdd}
    >
      {children}
    </Button>
  )
}
