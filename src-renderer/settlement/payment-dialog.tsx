import { cents } from '#shared/kernel/cents'
import type { StatementSummary } from '#shared/contract/views'
import type { Payment } from '#shared/domain/payments/payment'
import { excessOf } from '#shared/domain/payments/payment-refusal'
import {
  leftOf,
  otherSide,
  overOf,
  overSide,
  sideOf,
} from '#shared/domain/payments/statement-stage'
import { useCommand } from '../client/use-command'
import { useRegistry } from '../client/use-registry'
import { useToday } from '../client/use-today'
import { useWording } from '../ui/use-wording'
import { Field } from '../forms/fields/field'
import { Fields } from '../forms/fields/fields'
import { useFieldsForm } from '../forms/fields/use-fields-form'
import { PastDays } from '../forms/past-days'
import { RecordDialog } from '../forms/record-dialog'
import { paymentFields } from './payment-fields'

interface PaymentDialogProps {
  readonly statement: StatementSummary
  /** The payment to correct; a new one where absent. */
  readonly payment?: Payment | undefined
  /** Settles what was paid beyond the statement: it goes the other way. */
  readonly back?: boolean
  readonly onClose: () => void
  /** Instead of `onClose`, once it is kept. */
  readonly onSaved?: () => void
}

const FIELD_OF = {
  statementCancelled: 'amount',
  statementReplaced: 'amount',
  nothingLeft: 'amount',
  paymentTooLarge: 'amount',
  beforeIssue: 'on',
  paymentToCome: 'on',
} as const

function PaymentForm(props: PaymentDialogProps) {
  const { statement, payment, onClose, onSaved = onClose } = props
  const { t } = useWording()
  const today = useToday()
  const { payments } = useRegistry()
  const { run } = useCommand('recordPayment', { notice: false })
  const others = payments.filter(({ id }) => id !== payment?.id)
  const kind = overSide(statement, others)
  const back = payment === undefined ? props.back === true : sideOf(payment, statement) !== kind
  const left = back ? overOf(statement, others) : leftOf(statement, others)
  const other = otherSide(kind)
  const title = t(`payments.payTitle.${back ? other : kind}`, { number: statement.number })
  const form = useFieldsForm({
    of: paymentFields,
    what: title,
    kept: payment ?? null,
    start: { on: today, amount: left },
    also: { statementId: statement.id, ...(back ? { of: other } : {}) },
    fieldOf: FIELD_OF,
    save: run,
    onSaved,
  })
  const room = { left, isReceipt: !back && kind === 'claim' }
  const excess = form.read.ok && left > 0 ? excessOf(form.read.value.amount, room) : cents(0)
  return (
    <RecordDialog
      title={title}
      text={<p>{t(back ? `payments.over.${kind}` : 'payments.left', { amount: left })}</p>}
      form={form}
      confirm={t(excess > 0 ? 'payments.keepExcess' : 'common.record')}
      onClose={onClose}
    >
      <Field form={form} name="amount" autoFocus />
      <p role="status">
        {excess > 0 && t('lists.note.excess', { amount: excess, number: statement.number })}
      </p>
      <Fields form={form} names={['on', 'reference']} />
    </RecordDialog>
  )
}

/** Records a payment of a statement, or corrects it; the rest is proposed, and an excess said. A refusal is shown, and the texts stay. */
export const PaymentDialog = (props: PaymentDialogProps) => (
  <PastDays>
    <PaymentForm {...props} />
  </PastDays>
)
