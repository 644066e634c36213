import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { PastDays } from '../../forms/past-days'
import { RecordDialog } from '../../forms/record-dialog'
import { useCommand } from '../../client/use-command'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { contestFields, STEP_FIELD_OF } from './step-fields'

interface ContestStepDialogProps {
  readonly statement: { readonly id: string; readonly number: string }
  readonly step: 'contested' | 'answered'
  readonly onSaved: () => void
  readonly onClose: () => void
}

function ContestStepForm({ statement, step, onSaved, onClose }: ContestStepDialogProps) {
  const { t } = useWording()
  const today = useToday()
  const { run } = useCommand('noteStatements', { notice: false })
  const { id, number } = statement
  const words = step === 'answered' ? 'answering' : 'contesting'
  const title = t(`payments.${words}.title`, { number })
  const form = useFieldsForm({
    of: contestFields,
    what: title,
    kept: null,
    start: { on: today },
    whenTried: true,
    fieldOf: STEP_FIELD_OF,
    save: (asked) => run({ ids: [id], step, ...asked }),
    onSaved,
  })
  return (
    <RecordDialog
      title={title}
      text={<p>{t(`payments.${words}.text`)}</p>}
      form={form}
      confirm={t(`payments.${words}.confirm`)}
      onClose={onClose}
    >
      <Field
        form={form}
        name="note"
        label={t(`payments.${words}.reason`)}
        help={t(`payments.${words}.help`)}
        autoFocus
      />
      <Field form={form} name="on" />
    </RecordDialog>
  )
}

/** Notes what a body contests, or what it is answered, on the day that is given: today unless another one is typed. */
export const ContestStepDialog = (props: ContestStepDialogProps) => (
  <PastDays>
    <ContestStepForm {...props} />
  </PastDays>
)
