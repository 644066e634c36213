import { Button, Menu } from '@mantine/core'
import { IconChevronUp } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { StatementSummary } from '#shared/contract/views'
import { isContested, leftOf, sentOn } from '#shared/domain/payments/statement-stage'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { PaymentDialog } from '../../settlement/payment-dialog'
import { ContestStepDialog } from './contest-step-dialog'
import { SendingDialog } from './sending-dialog'

interface FollowButtonsProps {
  readonly statement: StatementSummary
  /** More buttons, beside those of the steps that go forward. */
  readonly children: ReactNode
  /** More items of the menu of acts that are rarer, or go back. */
  readonly others: ReactNode
}

/** The steps that can be added to an issued statement: sent and paid by buttons, contested and answered in a menu. */
export function FollowButtons({ statement, children, others }: FollowButtonsProps) {
  const { t } = useWording()
  const { payments } = useRegistry()
  const [asking, setAsking] = useState<'sent' | 'pay' | 'contested' | 'answered' | null>(null)
  const { balance } = statement
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
  return (
    <>
      <span ref={here} tabIndex={-1} className="visually-hidden" />
      {sentOn(statement) === null && (
        <Button variant="filled" size="xs" onClick={() => ask('sent')}>
          {t('payments.send')}
        </Button>
      )}
      {left > 0 && (
        <Button size="xs" onClick={() => ask('pay')}>
          {t(balance.kind === 'claim' ? 'payments.pay' : 'payments.give')}
        </Button>
      )}
      {children}
      <Menu position="top-end">
        <Menu.Target>
          <Button size="xs" rightSection={<IconChevronUp size={14} aria-hidden="true" />}>
            {t('statements.preview.others')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => ask(contested ? 'answered' : 'contested')}>
            {t(contested ? 'payments.answer' : 'payments.contest')}
          </Menu.Item>
          {others}
        </Menu.Dropdown>
      </Menu>
      {asking === 'pay' && (
        <PaymentDialog statement={statement} onSaved={closeKept} onClose={close} />
      )}
      {asking === 'sent' && (
        <SendingDialog ids={[statement.id]} onSaved={closeKept} onClose={close} />
      )}
      {(asking === 'contested' || asking === 'answered') && (
        <ContestStepDialog
          statement={statement}
          step={asking}
          onSaved={closeKept}
          onClose={close}
        />
      )}
    </>
  )
}
