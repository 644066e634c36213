import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StatementSummary } from '#shared/contract/views'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import type { Payment } from '#shared/domain/payments/payment'
import { leftOf } from '#shared/domain/payments/statement-stage'
import { parseDay } from '#shared/kernel/parse-day'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useCommand } from '../client/use-command'
import { useFormat } from '../client/use-format'
import { useLanguage } from '../client/use-language'
import { useRegistry } from '../client/use-registry'
import { useStatus } from '../client/use-status'
import { newId } from '../forms/new-id'
import { firstFocus } from '../ui/first-focus'

interface PaymentDialogProps {
  readonly statement: StatementSummary
  /** The payment to correct; a new one where absent. */
  readonly payment?: Payment | undefined
  readonly onClose: () => void
}

/** Records a payment of a statement, or corrects it; the rest is proposed. A refusal is shown, and the texts stay. */
export function PaymentDialog({ statement, payment: known, onClose }: PaymentDialogProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { today } = useStatus()
  const { payments } = useRegistry()
  const { run, pending } = useCommand('recordPayment', { notice: false })
  const left = leftOf(
    statement,
    payments.filter(({ id }) => id !== known?.id),
  )
  const [on, setOn] = useState(format.day(known?.on ?? today, 'numeric'))
  const [amount, setAmount] = useState(format.amount(known?.amount ?? left))
  const [reference, setReference] = useState(known?.reference ?? '')
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState('')
  const [day, money] = [parseDay(on), parseAmount(amount)]
  const save = async (): Promise<void> => {
    setTried(true)
    if (day === null || !money.ok || money.value <= 0) return
    const payment = {
      id: known?.id ?? newId(),
      statementId: statement.id,
      on: day,
      amount: money.value,
    }
    const kept = await run({ ...payment, reference })
    if (kept.ok) onClose()
    else setRefused(kept.failures.map((one) => failureSentence(one, language)).join(' '))
  }
  return (
    <Modal opened onClose={onClose} title={t('payments.payTitle', { number: statement.number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p>{t('payments.left', { amount: left })}</p>
        <TextInput
          mt="sm"
          required
          {...firstFocus}
          label={t('words.amount')}
          value={amount}
          onChange={(event) => {
            setAmount(event.currentTarget.value)
            setRefused('')
          }}
          error={
            refused ||
            (tried &&
              (money.ok
                ? money.value <= 0 && t('payments.notPositive')
                : t('forms.unreadable.amount', { found: amount.trim().slice(0, 60) })))
          }
        />
        <TextInput
          mt="sm"
          required
          label={t('words.date')}
          value={on}
          onChange={(event) => {
            setOn(event.currentTarget.value)
            setRefused('')
          }}
          error={
            tried && day === null && t('forms.unreadable.day', { found: on.trim().slice(0, 60) })
          }
        />
        <TextInput
          mt="sm"
          label={t('words.reference')}
          placeholder={t('payments.field.referenceExample')}
          value={reference}
          maxLength={300}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={pending}>
            {t('common.record')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
