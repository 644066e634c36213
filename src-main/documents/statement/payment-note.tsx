import type { ReactElement } from 'react'
import type { StatementContent } from '#shared/domain/statements/statement'
import type { SheetText } from './sheet-text'
import { Words } from './words'
import type { ContentProps } from './sheet-props'

/** An IBAN in groups of four. */
const grouped = (iban: string): string => iban.replaceAll(/(.{4})(?=.)/g, '$1\u00A0')

/** To which accountant, by when and how a claim is paid, or what a balance is set off against; nothing where nothing is to pay. */
function paymentSentences(
  { acts, balance }: StatementContent,
  { t }: SheetText,
): readonly string[] {
  if (acts === undefined || balance.amount === 0) return []
  const { office, post, iban, terms, days, channel } = acts.payment
  if (channel === 'compensation')
    return [t('statementForms.payment.byCompensation'), ...(terms === '' ? [] : [terms])]
  if (balance.kind === 'reduction') return []
  const named =
    office !== '' && post !== ''
      ? t('statementForms.payment.officePost', { office, post })
      : office !== ''
        ? office
        : post !== ''
          ? t('statementForms.payment.post', { post })
          : t('documents.reference.notStated')
  return [
    t('statementForms.payment.to', { office: named }),
    t('statementForms.payment.within', { count: days }),
    ...(iban === null ? [] : [t('statementForms.payment.iban', { iban: grouped(iban) })]),
    ...(terms === '' ? [t('statementForms.payment.byNotice')] : [terms]),
  ]
}

/** How a statement is paid, in one paragraph under its balance. */
export function PaymentNote({ content, text }: ContentProps): ReactElement | null {
  const sentences = paymentSentences(content, text)
  if (sentences.length === 0) return null
  return (
    <p className="explanation">
      <b>{text.t('statementForms.payment.heading')}</b> <Words>{sentences.join(' ')}</Words>
    </p>
  )
}
