import type { ReactElement } from 'react'
import type { StatementContent } from '#shared/domain/statements/statement'
import { amountInWords } from '#shared/wording/amount-in-words'
import type { SheetText } from './sheet-text'

function label({ balance, beneficiary, instalments }: StatementContent, { t }: SheetText): string {
  const body = t(`documents.body.${beneficiary.kind}`)
  const toBody = t(`documents.toBody.${beneficiary.kind}`)
  if (balance.amount === 0) return t('documents.balance.zero')
  if (balance.kind === 'reduction') return t('documents.balance.reduction', { toBody })
  return t(instalments.length > 0 ? 'documents.balance.claim' : 'documents.balance.claimWhole', {
    body,
  })
}

/** The one framed figure: what is to be paid or given back, and the certified amount in words. */
export function BalanceFrame({
  content,
  text,
}: {
  readonly content: StatementContent
  readonly text: SheetText
}): ReactElement {
  const { t, money, language } = text
  const { balance, beneficiary } = content
  const words = amountInWords(balance.amount, language)
  const certified =
    balance.kind === 'reduction'
      ? t('documents.balance.certifiedReduction', {
          words,
          toBody: t(`documents.toBody.${beneficiary.kind}`),
        })
      : t('documents.balance.certified', { words })
  return (
    <section className="balance">
      <div>
        <h2>{label(content, text)}</h2>
        <p>{certified}</p>
      </div>
      <p className="amount">{money(balance.amount)}</p>
    </section>
  )
}
