import { Modal, type ModalProps } from '@mantine/core'
import type { LeaveGuard } from './use-leave-guard'

interface FormDialogProps extends Omit<ModalProps, 'opened'> {
  /** Asks before what is typed in it is lost. */
  readonly guard: Pick<LeaveGuard, 'leave' | 'dialog'>
}

/** A dialog in which something is typed: Escape and its cross ask as a pane does. Its own buttons go through the same guard. */
export const FormDialog = ({ guard, onClose, ...modal }: FormDialogProps) => (
  <>
    <Modal opened onClose={() => guard.leave(onClose)} {...modal} />
    {guard.dialog}
  </>
)
