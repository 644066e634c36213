import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode, Ref } from 'react'
import classes from './forms.module.css'

interface AddButtonProps {
  readonly ref?: Ref<HTMLButtonElement>
  readonly disabled?: boolean
  readonly onAdd: () => void
  /** What is added. */
  readonly children: ReactNode
}

/** Adds a line to a list of a form. */
export function AddButton({ ref, disabled = false, onAdd, children }: AddButtonProps) {
  return (
    <Button
      ref={ref}
      variant="default"
      size="xs"
      className={classes.add ?? ''}
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      disabled={disabled}
      onClick={onAdd}
    >
      {children}
    </Button>
  )
}
