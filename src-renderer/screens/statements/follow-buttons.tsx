import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { StatementSummary } from '#shared/contract/views'
import { isContested, leftOf, sentOn } from '#shared/domain/payments/statement-stage'
import { useCommand } from '../../client/use-command'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { PaymentDialog } from '../../settlement/payment-dialog'
import { ReasonDialog } from '../../forms/reason-dialog'

interface FollowButtonsProps {
  readonly statement: StatementSummary
  /** Another button, between those that go forward and those that go back. */
  readonly children: ReactNode
}

/** The steps that can be added to an issued statement: sent, paid, contested, answered. */
export function FollowButtons({ statement, children }: FollowButtonsProps) {
  const { t } = useWording()
  const today = useToday()
  const { payments } = useRegistry()
  const { run, pending } = useCommand('noteStatements')
  const [asking, setAsking] = useState<'pay' | 'contested' | 'answered' | null>(null)
  const { id, number, balance } = statement
  const left = leftOf(statement, payments)
  const contested = isContested(statement)
  const here = useRef<HTMLSpanElement>(null)
  /** The button that asks, as long as it is sure to stay. */
  const from = useRef<Element | null>(null)
  const ask = (step: typeof asking): void => {
    from.current = document.activeElement
    setAsking(step)
  }
  const close = (): void => setAsking(null)
  // The button may disappear with the payment: the focus stays here then, not at the head of the page.
  const closeKept = (): void => {
    from.current = null
    close()
  }
  useEffect(() => {
    const span = here.current
    if (asking === null) return undefined
    return () => {
      if (document.activeElement !== document.body) return
      const button = from.current instanceof HTMLElement ? from.current : span
      button?.focus()
    }
  }, [asking])
  const note = async (step: 'contested' | 'answered', reason: string): Promise<void> => {
    const noted = await run({ ids: [id], step, on: today, note: reason })
    if (noted.ok) closeKept()
  }
  const words = asking === 'answered' ? 'answering' : 'contesting'
  return (
    <>
      <span ref={here} tabIndex={-1} className="visually-hidden" />
      {sentOn(statement) === null && (
        <Button
          size="xs"
          loading={pending}
          onClick={() => void run({ ids: [id], step: 'sent', on: today, note: '' })}
        >
          {t('payments.send')}
        </Button>
      )}
      {left > 0 && (
        <Button size="xs" variant="default" onClick={() => ask('pay')}>
          {t(balance.kind === 'claim' ? 'payments.pay' : 'payments.give')}
        </Button>
      )}
      {children}
      {(left > 0 || contested) && (
        <Button
          size="xs"
          variant="default"
          onClick={() => ask(contested ? 'answered' : 'contested')}
        >
          {t(contested ? 'payments.answer' : 'payments.contest')}
        </Button>
      )}
      {asking === 'pay' && (
        <PaymentDialog statement={statement} onSaved={closeKept} onClose={close} />
      )}
      {(asking === 'contested' || asking === 'answered') && (
        <ReasonDialog
          title={t(`payments.${words}.title`, { number })}
          label={t(`payments.${words}.reason`)}
          help={t(`payments.${words}.help`)}
          confirmLabel={t(`payments.${words}.confirm`)}
          onConfirm={(reason) => void note(asking, reason)}
          onClose={close}
          busy={pending}
        >
          <p>{t(`payments.${words}.text`)}</p>
        </ReasonDialog>
      )}
    </>
  )
}
