import { Modal, type ModalProps } from '@mantine/core'
import type { LeaveGuard } from './use-leave-guard'

interface FormDialogProps extends Omit<ModalProps, 'opened' | 'closeOnEscape'> {
  /** Asks before what is typed in it is lost. */
  readonly guard: Omit<LeaveGuard, 'release'>
}

/** A dialog in which something is typed: Escape and its cross ask as a pane does. Its own buttons go through the same guard. */
export const FormDialog = ({ guard, onClose, ...modal }: FormDialogProps) => (
  <>
    {/* While it asks, Escape is for the question. */}
    <Modal opened onClose={() => guard.leave(onClose)} closeOnEscape={!guard.isAsking} {...modal} />
    {guard.dialog}
  </>
)
