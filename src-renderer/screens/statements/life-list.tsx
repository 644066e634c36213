import { ActionIcon, Flex } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { StatementSummary } from '#shared/contract/views'
import type { Payment } from '#shared/domain/payments/payment'
import { dueOn } from '#shared/domain/payments/due-on'
import { mayTakeBack } from '#shared/domain/statements/life-step'
import {
  leftOf,
  overOf,
  overSide,
  paymentsOf,
  sideOf,
} from '#shared/domain/payments/statement-stage'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { PaymentDialog } from '../../settlement/payment-dialog'
import classes from './statements.module.css'
import type { Reserve } from '#shared/domain/statements/finding'
import { reasonWords } from '#shared/wording/finding-sentence'
import { AuditList } from '../../settlement/audit-list'
import looks from '../../ui/looks.module.css'

/** Why a statement was issued in spite of objections: the reason, its author, and the objections. */
function ReserveNote({ reserve }: { readonly reserve: Reserve }) {
  const { t } = useWording()
  const { findings } = reserve
  return (
    <div className={`${looks.soft} ${looks.wide}`}>
      <p>
        {t('statements.reserves', { count: findings.length })}{' '}
        {t('statements.reserveReason', { reason: reasonWords(reserve) })}
      </p>
      <details>
        <summary>{t('statements.reserveFindings')}</summary>
        <AuditList findings={findings} />
      </details>
    </div>
  )
}

/** What happened to an issued statement, day by day, and what is still expected. */
export function LifeList({ statement }: { readonly statement: StatementSummary }) {
  const { t, format } = useWording()
  const today = useToday()
  const { payments, agreements } = useRegistry()
  // Until another line is where that one was: steps are known by their places.
  const { run: remove, pending: removing } = useCommand('removePayment', { untilShown: true })
  const { run: takeBack, pending: taking } = useCommand('takeBackStep', { untilShown: true })
  const isChanging = removing || taking
  const [correcting, setCorrecting] = useState<Payment | null>(null)
  const { id, issuedOn, life = [], reserve } = statement
  const left = leftOf(statement, payments)
  const over = overOf(statement, payments)
  const agreement = agreements.find((one) => one.id === statement.agreementId)
  const due = dueOn(statement, agreement)
  const lines = [
    { on: issuedOn, text: t('payments.stage.issued'), payment: null, takesBack: null },
    ...life.map((one, at) => ({
      on: one.on,
      text: t(`payments.life.${one.step}`, { note: one.note }),
      payment: null,
      takesBack: statement.cancelled === null && mayTakeBack(one) ? at : null,
    })),
    ...paymentsOf(payments, id).map((payment) => ({
      on: payment.on,
      text: [
        t(sideOf(payment, statement) === 'claim' ? 'payments.life.paid' : 'payments.life.given', {
          amount: payment.amount,
        }),
        payment.reference,
        payment.carriedFrom === undefined
          ? ''
          : t('payments.carriedFrom', { number: payment.carriedFrom }),
      ]
        .filter((part) => part !== '')
        .join(', '),
      payment,
      takesBack: null,
    })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return (
    <ol className={classes.steps} aria-label={t('payments.life.title')}>
      {lines.map(({ on, text, payment, takesBack }, at) => (
        // Another line that comes to the same place is another one: the second press of a double click is not for it.
        <li key={`${String(at)} ${on} ${text}`}>
          <time dateTime={on}>{format.day(on, 'numeric')}</time>
          <span>{text}</span>
          <Flex component="span" gap="xs">
            {payment !== null && (
              <ActionIcon
                size="xs"
                aria-label={t('payments.correct', { day: on })}
                onClick={() => setCorrecting(payment)}
              >
                <IconPencil size={14} />
              </ActionIcon>
            )}
            {payment !== null && (
              <ActionIcon
                size="xs"
                aria-label={t('payments.remove', { day: on })}
                onClick={() => {
                  if (!isChanging) void remove({ id: payment.id })
                }}
              >
                <IconTrash size={14} />
              </ActionIcon>
            )}
            {takesBack !== null && (
              <ActionIcon
                size="xs"
                aria-label={t('payments.takeBack', { step: text, day: on })}
                onClick={() => {
                  if (!isChanging) void takeBack({ id, at: takesBack })
                }}
              >
                <IconTrash size={14} />
              </ActionIcon>
            )}
          </Flex>
        </li>
      ))}
      {correcting !== null && (
        <PaymentDialog
          statement={statement}
          payment={correcting}
          onClose={() => setCorrecting(null)}
        />
      )}
      {left > 0 && statement.cancelled === null && (
        <li>
          <span className={`${looks.soft} ${looks.wide}`}>
            <strong>{t('payments.left', { amount: left })}</strong>
            {due !== null &&
              `, ${t(due < today ? 'payments.lateSince' : 'payments.due', { day: due })}`}
          </span>
        </li>
      )}
      {over > 0 && (
        <li>
          <span className={`${looks.soft} ${looks.wide}`}>
            <strong>{t(`payments.over.${overSide(statement, payments)}`, { amount: over })}</strong>
          </span>
        </li>
      )}
      {reserve !== undefined && (
        <li>
          <ReserveNote reserve={reserve} />
        </li>
      )}
    </ol>
  )
}
