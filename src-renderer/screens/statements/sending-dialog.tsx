import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { PastDays } from '../../forms/past-days'
import { RecordDialog } from '../../forms/record-dialog'
import { useCommand } from '../../client/use-command'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { sendingFields, STEP_FIELD_OF } from './step-fields'

interface SendingDialogProps {
  readonly ids: readonly string[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

function SendingForm({ ids, onSaved, onClose }: SendingDialogProps) {
  const { t } = useWording()
  const today = useToday()
  const { run } = useCommand('noteStatements', { notice: false })
  const title = t('payments.sending.title', { count: ids.length })
  const form = useFieldsForm({
    of: sendingFields,
    what: title,
    kept: null,
    start: { on: today },
    fieldOf: STEP_FIELD_OF,
    save: ({ on }) => run({ ids: [...ids], step: 'sent', on, note: '' }),
    onSaved,
  })
  return (
    <RecordDialog
      title={title}
      text={<p>{t('payments.sending.text')}</p>}
      form={form}
      confirm={t('payments.sending.confirm', { count: ids.length })}
      onClose={onClose}
    >
      <Field form={form} name="on" autoFocus />
    </RecordDialog>
  )
}

/** Notes that statements were sent, on the day that is given: today unless another one is typed. */
export const SendingDialog = (props: SendingDialogProps) => (
  <PastDays>
    <SendingForm {...props} />
  </PastDays>
)
