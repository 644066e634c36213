import type { ReactNode } from 'react'
import { success } from '#shared/kernel/result'
import { Field } from './fields/field'
import { useFieldsForm } from './fields/use-fields-form'
import { reasonFields } from './reason-fields'
import { RecordDialog } from './record-dialog'

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
  return (
    <RecordDialog {...dialog} text={children} form={{ ...form, wrong: 0 }} confirm={confirmLabel}>
      <Field form={form} name="reason" label={label} help={help} autoFocus />
    </RecordDialog>
  )
}
