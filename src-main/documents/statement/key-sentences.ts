import type { StatementContent } from '#shared/domain/statements/statement'
import { cents } from '#shared/kernel/cents'
import type { SheetText } from './sheet-text'

type ShareBilling = Extract<StatementContent['billing'], { kind: 'share' }>

function keyName({ agreement }: StatementContent, { t }: SheetText): string {
  const { key } = agreement
  if (key.kind !== 'tariff') return t(`documents.key.${key.kind}`)
  return t(`documents.key.${key.basis === 'contracted' ? 'tariffContracted' : 'tariffActual'}`)
}

/** The product, its floor and what the floor leaves: enough to redo the division by hand. */
function divisionSentences(
  { agreement, service }: StatementContent,
  { weight, weights, floor, remainder }: ShareBilling,
  { t, money, integer }: SheetText,
): readonly string[] {
  const quota = agreement.key.kind === 'fixedQuotas'
  const terms = {
    cost: money(service.cost ?? service.billed),
    weight: integer(weight),
    weights: integer(weights),
  }
  return [
    t(quota ? 'documents.key.exactQuota' : 'documents.key.exact'),
    t(quota ? 'documents.key.productQuota' : 'documents.key.productMinutes', terms),
    remainder === '0'
      ? t('documents.key.whole', { floor: money(floor) })
      : t('documents.key.remainder', {
          floor: money(floor),
          remainder: integer(Number(remainder)),
          weights: terms.weights,
        }),
  ]
}

/** Who got the cents that no share could take whole. */
function spareSentences(
  { spare, spares, rank }: ShareBilling,
  { t, integer }: SheetText,
): readonly string[] {
  if (spares === 0) return [t('documents.key.noSpare')]
  return [
    t('documents.key.spares', { count: spares, number: integer(spares) }),
    t(spare === 1 ? 'documents.key.spareHere' : 'documents.key.spareElsewhere', { rank }),
  ]
}

/** What all the shares make together, and what stays with the lender. */
function sumSentence({ service, lender }: StatementContent, text: SheetText): string {
  const { t, money, integer } = text
  const count = service.beneficiaries
  const values = { count, number: integer(count), billed: money(service.billed) }
  const rest = cents((service.cost ?? service.billed) - service.billed)
  return rest === 0
    ? t('documents.key.sum', values)
    : t('documents.key.lenderPart', { ...values, rest: money(rest), lender: lender.name })
}

function commonSentence(
  { service, agreement, lender }: StatementContent,
  text: SheetText,
): string[] {
  if (service.common === 0 || agreement.key.kind !== 'actualCost') return []
  const common = text.hours(service.common)
  return [
    agreement.commonTime === 'proRata'
      ? text.t('documents.key.commonProRata', { common })
      : text.t('documents.key.commonLender', { common, lender: lender.name }),
  ]
}

/** How the key turned hours into this amount, down to the cent: the bases de liquidation, in words. */
export function keySentences(content: StatementContent, text: SheetText): readonly string[] {
  const { t } = text
  const { billing } = content
  const key = t('documents.key.label', { key: keyName(content, text) })
  if (billing.kind === 'tariff')
    return [
      key,
      t('documents.key.rounded'),
      ...(billing.basis === 'contracted' ? [t('documents.key.contractedBilled')] : []),
    ]
  return [
    key,
    ...divisionSentences(content, billing, text),
    ...spareSentences(billing, text),
    sumSentence(content, text),
    ...commonSentence(content, text),
  ]
}
