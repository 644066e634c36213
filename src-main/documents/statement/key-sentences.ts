import { isDivided } from '#shared/domain/keys/key-trace'
import { keyBillingOf, type TermsBilling } from '#shared/domain/statements/billing'
import type { StatementContent } from '#shared/domain/statements/statement'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { cents } from '#shared/kernel/cents'
import { limitWords } from '#shared/wording/limit-words'
import { billedParts, type Billed } from './billed-parts'
import { keyDocument } from '../keys/key-documents'
import type { SheetText } from './sheet-text'

/** What all the shares make together, and what stays with the lender. */
function sumSentence({ service, lender }: StatementContent, { t }: SheetText): string {
  const { beneficiaries: count, billed } = service
  const rest = cents((service.cost ?? billed) - billed)
  return rest === 0
    ? t('documents.key.sum', { count, billed })
    : t('documents.key.lenderPart', { count, billed, rest, lender: lender.name })
}

/** Whose cost common time is. The terms may differ on that where an amendment cuts the period. */
function commonSentence(
  { service: { common }, agreement, billing, lender }: StatementContent,
  { t }: SheetText,
): readonly string[] {
  if (common === 0 || !traitsOf(agreement.key).countsCommonTime) return []
  if (billing.kind === 'parts')
    return [t('documents.key.commonByTerms', { common, lender: lender.name })]
  return [
    agreement.commonTime === 'proRata'
      ? t('documents.key.commonProRata', { common })
      : t('documents.key.commonLender', { common, lender: lender.name }),
  ]
}

/** How the key came to an amount, and the limit that took its place. */
function billingSentences(part: Billed, billing: TermsBilling, text: SheetText): readonly string[] {
  const { share } = part
  const { sentences } = keyDocument(part.key)
  if (billing.kind !== 'limited' && billing.kind !== 'rest') return sentences(billing, part, text)
  const { t, language } = text
  if (billing.kind === 'rest') {
    const { days, cost, count, taken, amount } = billing.pot
    return [
      ...sentences(billing.of, part, text),
      t('documents.key.rest', {
        ...days,
        count,
        before: billing.before,
        cost,
        taken,
        rest: cents(cost - taken),
        amount,
        share,
      }),
    ]
  }
  const { before, of, reason, stretch } = billing
  if (of === null) return [t('documents.key.exempt', { reason })]
  if (stretch !== undefined)
    return [
      ...sentences(of, part, text),
      t('documents.key.limitedStretch', {
        ...stretch.days,
        before: stretch.before,
        amount: stretch.amount,
        share,
        limit: limitWords(billing, t, language),
      }),
    ]
  return [
    ...sentences(of, part, text),
    t('documents.key.limited', {
      before: before ?? cents(0),
      share,
      limit: limitWords(billing, t, language),
    }),
  ]
}

/** Whether a division gave the amount. */
const shares = ({ billing }: Billed): boolean => {
  const key = keyBillingOf(billing)
  return key !== null && isDivided(key)
}

/** How one set of terms came to its amount. */
function termsSentences(part: Billed, text: SheetText): readonly string[] {
  const { t } = text
  const { cut, billing } = part
  if (billing.kind === 'absent') return []
  const rule = t(`rules.name.${traitsOf(part.key).rule}`)
  const key = keyDocument(part.key).name(t)
  const sentence = (): string => {
    if (cut === null) return t('documents.key.label', { rule, key })
    const { days, amendment } = cut
    return amendment === null
      ? t('documents.key.daysOwn', { days, rule, key })
      : t('documents.key.daysAmended', { days, rule, key, amendment })
  }
  const decided =
    part.keyDecision === undefined ? [] : [t('common.keyDecision', { decision: part.keyDecision })]
  return [sentence(), ...decided, ...billingSentences(part, billing, text)]
}

/** Why a body that the terms don't name gets a statement, and what of its account it settles. */
function absentSentences(
  { period, beneficiary, agreement }: StatementContent,
  { t }: SheetText,
): readonly string[] {
  return [
    t('absent.page.why', {
      days: period,
      reference: agreement.reference,
      body: beneficiary.name,
    }),
    t('absent.page.how'),
  ]
}

/** How the key turned hours into this amount, down to the cent: the bases de liquidation, in words. */
export function keySentences(content: StatementContent, text: SheetText): readonly string[] {
  if (content.billing.kind === 'absent') return absentSentences(content, text)
  const parts = billedParts(content)
  const shared = parts.some(shares)
  return [
    ...parts.flatMap((part) => termsSentences(part, text)),
    ...(shared ? [sumSentence(content, text), ...commonSentence(content, text)] : []),
  ]
}
