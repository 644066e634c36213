import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'

interface RemoveLineProps {
  /** What is taken out. */
  readonly label: string
  readonly className?: string | undefined
  readonly onRemove: () => void
}

/** Takes a line out of a list of a form. */
export function RemoveLine({ label, className = '', onRemove }: RemoveLineProps) {
  return (
    <ActionIcon className={className} aria-label={label} onClick={onRemove}>
      <IconTrash size={16} />
    </ActionIcon>
  )
}
