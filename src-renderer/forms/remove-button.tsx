import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useCommand } from '../client/use-command'

/** The commands that take one record away by its identifier. */
type RemovalCommand =
  | 'removeAccountRule'
  | 'removeAbsence'
  | 'removeCostNotice'
  | 'removeMeeting'
  | 'removePaper'
  | 'removeParameter'
  | 'removeScenario'
  | 'removeServiceCharge'

/** Which record a pane takes away, by which command, and what its button says. */
export interface Removal {
  readonly command: RemovalCommand
  readonly id: string
  readonly label: string
  /** Where the label alone does not say what goes. */
  readonly name?: string
}

interface RemoveButtonProps extends Removal {
  readonly disabled: boolean
  readonly onRemoved: () => void
}

/** Takes the record of a pane away. Nothing is lost: Ctrl+Z takes it back. */
export function RemoveButton({ command, id, label, name, disabled, onRemoved }: RemoveButtonProps) {
  const { run, pending } = useCommand(command)
  const remove = async (): Promise<void> => {
    if ((await run({ id })).ok) onRemoved()
  }
  return (
    <Button
      variant="default"
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
