import { useState, type ReactNode } from 'react'
import { FormDialog } from '../form-dialog'
import { useLeaveGuard } from '../use-leave-guard'
import { ListSource } from './list-source'

/** What a list that was read is shown with. */
export interface ListPlace {
  /** Leaves the dialog, after a question where lines were pasted that are not kept. */
  readonly leave: () => void
  /** The lines were kept. */
  readonly onKept: () => void
}

interface ListSourceDialogProps {
  readonly title: string
  /** What the list holds. */
  readonly text: string
  readonly pending: boolean
  /** `null` where a file is to be chosen. */
  readonly onOpen: (pasted: string | null) => void
  readonly onClose: () => void
  /** What is shown once the list is read, in place of where it comes from. */
  readonly children?: ((place: ListPlace) => ReactNode) | null
}

/** Asks where a list comes from, then shows what was read of it. */
export function ListSourceDialog(props: ListSourceDialogProps) {
  const { title, text, pending, onOpen, onClose, children = null } = props
  const [pasted, setPasted] = useState('')
  const guard = useLeaveGuard(pasted.trim() !== '', title, pending)
  const leave = (): void => guard.leave(onClose)
  return (
    <FormDialog guard={guard} onClose={onClose} title={title} size={920}>
      {children === null ? (
        <ListSource
          text={text}
          pasted={pasted}
          onPasted={setPasted}
          pending={pending}
          onOpen={onOpen}
          onClose={leave}
        />
      ) : (
        children({ leave, onKept: () => setPasted('') })
      )}
    </FormDialog>
  )
}
