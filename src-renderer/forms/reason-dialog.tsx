import type { ReactNode } from 'react'
import { success } from '#shared/kernel/result'
import { Field } from './fields/field'
import { useFieldsForm } from './fields/use-fields-form'
import { reasonFields } from './reason-fields'
import { RecordDialog } from './record-dialog'
import { useLeaveGuard } from './use-leave-guard'

interface ReasonDialogProps {
  readonly title: string
  /** What will happen. */
  readonly children: ReactNode
  readonly label: string
  readonly help: string
  readonly confirmLabel: string
  readonly tone?: 'plain' | 'bad'
  readonly busy: boolean
  /** Called once a reason is there. */
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

/** Asks for the reason without which something can't be done. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { children, label, help, confirmLabel, onConfirm, ...dialog } = props
  const form = useFieldsForm({
    of: reasonFields,
    kept: null,
    whenTried: true,
    save: ({ reason }) => {
      onConfirm(reason)
      return Promise.resolve(success(null))
    },
  })
  // It is kept by what confirms it, and not by the form.
  const guard = useLeaveGuard(form.draft.reason.trim() !== '', dialog.title, dialog.busy)
  return (
    <RecordDialog
      {...dialog}
      text={children}
      form={{ ...form, ...guard, wrong: 0 }}
      confirm={confirmLabel}
    >
      <Field form={form} name="reason" label={label} help={help} autoFocus />
    </RecordDialog>
  )
}
