import type { ReactElement } from 'react'
import type { StatementContent } from '#shared/domain/statements/statement'
import { cents } from '#shared/kernel/cents'
import { signedVat } from '#shared/domain/statements/settle'
import { amountInWords } from '#shared/wording/amount-in-words'
import type { SheetText } from './sheet-text'
import type { ContentProps } from './sheet-props'

/** Whether there is anything between the share and what is called. */
const isBalance = ({ instalments, provisionals, carriedIn }: StatementContent): boolean =>
  instalments.length > 0 || provisionals !== undefined || carriedIn !== undefined

function label(content: StatementContent, { t }: SheetText): string {
  const { acts, balance, beneficiary, carriedForward, nature } = content
  const body = t(`documents.body.${beneficiary.kind}`)
  if (balance.amount === 0 && carriedForward !== undefined) return t('provisional.balance.carried')
  if (balance.amount === 0) return t('documents.balance.zero')
  if (balance.kind === 'reduction') return t('documents.balance.reduction', { body })
  if (acts?.payment.channel === 'compensation') return t('documents.balance.setOff')
  const area = nature === 'provisional' ? 'provisional' : 'documents'
  return t(`${area}.balance.${isBalance(content) ? 'claim' : 'claimWhole'}`, { body })
}

/** What happens to a balance that is carried to the next statement. */
function carriedSentence(
  { carriedForward, beneficiary }: StatementContent,
  { t }: SheetText,
): string {
  if (carriedForward === undefined || carriedForward.amount === 0) return ''
  const { amount, kind } = carriedForward
  const body = t(`documents.body.${beneficiary.kind}`)
  return t(`provisional.balance.${kind === 'claim' ? 'carriedClaim' : 'carriedReduction'}`, {
    amount,
    body,
  })
}

/**
 * The tax within the balance. Where it is no part of it, for what was called before had another rate or regime, by how much the tax
 * of all that is called changes.
 */
function vatSentence({ balance }: StatementContent, { t }: SheetText): string {
  const { vat = 0 } = balance
  if (vat === 0) return ''
  if (vat > 0 && vat <= balance.amount) return t('vat.within', { amount: vat })
  const change = signedVat(balance)
  return t(change > 0 ? 'vat.more' : 'vat.less', { amount: cents(Math.abs(change)) })
}

/** The one framed figure: what is to be paid or refunded, and the certified amount in words. */
export function BalanceFrame({ content, text }: ContentProps): ReactElement {
  const { t, money, language } = text
  const { balance, beneficiary } = content
  const words = amountInWords(balance.amount, language)
  const certified =
    balance.kind === 'reduction'
      ? t('documents.balance.certifiedReduction', {
          words,
          body: t(`documents.body.${beneficiary.kind}`),
        })
      : t('documents.balance.certified', { words })
  return (
    <section className="balance">
      <div>
        <h2>{label(content, text)}</h2>
        <p>
          {[certified, vatSentence(content, text), carriedSentence(content, text)]
            .filter((part) => part !== '')
            .join(' ')}
        </p>
      </div>
      <p className="amount">{money(balance.amount)}</p>
    </section>
  )
}
