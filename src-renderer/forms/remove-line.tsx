import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'

interface RemoveLineProps {
  /** What is removed. */
  readonly label: string
  readonly className?: string | undefined
  readonly onRemove: () => void
}

/** Removes a line from a list of a form. */
export function RemoveLine({ label, className = '', onRemove }: RemoveLineProps) {
  return (
    <ActionIcon className={className} aria-label={label} data-once onClick={onRemove}>
      <IconTrash size={16} />
    </ActionIcon>
  )
}
