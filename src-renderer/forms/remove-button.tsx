import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useCommand } from '../client/use-command'

/** The commands that remove one record by its identifier. */
type RemovalCommand =
  | 'removeAccountRule'
  | 'removeAbsence'
  | 'removeCostNotice'
  | 'removeMeeting'
  | 'removePaper'
  | 'removeParameter'
  | 'removeScenario'
  | 'removeServiceCharge'

/** Which record a pane removes, by which command, and the label of its button. */
export interface Removal {
  readonly command: RemovalCommand
  readonly id: string
  readonly label: string
  /** What is removed, where the label alone does not say it. */
  readonly name?: string
}

interface RemoveButtonProps extends Removal {
  readonly disabled: boolean
  readonly onRemoved: () => void
}

/** Removes the record of a pane. Nothing is lost: Ctrl+Z undoes it. */
export function RemoveButton({ command, id, label, name, disabled, onRemoved }: RemoveButtonProps) {
  const { run, pending } = useCommand(command)
  const remove = async (): Promise<void> => {
    if ((await run({ id })).ok) onRemoved()
  }
  return (
    <Button
      leftSection={<IconTrash size={16} aria-hidden="true" />}
      disabled={disabled}
      loading={pending}
      aria-label={name}
      onClick={() => void remove()}
    >
      {label}
    </Button>
  )
}
