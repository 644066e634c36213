import type { KeyBilling } from '#shared/domain/keys/key-billing'
import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { exactHours } from '#shared/wording/exact-hours'
import { limitWords } from '#shared/wording/limit-words'
import { measuredWords } from '#shared/wording/measured-words'
import { pricedLineWords } from '#shared/wording/priced-line-words'
import { upperFirst } from '#shared/wording/upper-first'
import type { Billed } from './billed-parts'
import { partMillionths } from './exact-figures'
import type { FigureLine } from './figure-table'
import type { SheetText } from './sheet-text'

type Lines = readonly FigureLine[]

/** What prices make, then the part of the gap to the real cost where there is one. */
function pricedTotal(
  { gap }: Extract<KeyBilling, { kind: 'tariff' | 'prices' }>,
  label: string,
  amount: Cents,
  { t, money }: SheetText,
): Lines {
  if (gap === undefined) return [{ label, figure: money(amount), total: true }]
  return [
    { label, figure: money(gap.base), total: true },
    { label: t('documents.count.gap'), figure: money(gap.part) },
    { label: t('documents.count.withGap'), figure: money(amount), total: true },
  ]
}

function criteriaLines(
  { criteria, weight, weights }: Extract<KeyBilling, { kind: 'criteria' }>,
  { t, percent, integer, language }: SheetText,
): Lines {
  const whole = integer(criteria.reduce((sum, part) => sum + part.weight, 0))
  const alone = criteria.length === 1
  const lines = criteria.map((part) => {
    const told = measuredWords(part, t, language)
    return {
      label: t(`documents.count.${alone ? 'criterionAlone' : 'criterion'}`, {
        ...told,
        name: upperFirst(told.name),
        weight: integer(part.weight),
        weights: whole,
      }),
      figure: percent(partMillionths(part.value, part.sum)),
    }
  })
  if (alone) return lines
  return [
    ...lines,
    {
      label: t('documents.count.shareOfCriteria'),
      figure: percent(partMillionths(weight, weights)),
    },
  ]
}

/** From quantities or weights to what a key gives. */
function keyLines(billing: KeyBilling, { key }: Billed, amount: Cents, text: SheetText): Lines {
  const { t, money, hours, percent, language } = text
  const share = { label: t('documents.count.share'), figure: money(amount), total: true }
  switch (billing.kind) {
    case 'tariff': {
      const { numerator, denominator } = billing.minutes
      const contracted = billing.basis === 'contracted'
      return [
        {
          label: t(contracted ? 'documents.count.contractedHours' : 'words.hoursDone'),
          figure: exactHours(BigInt(numerator), BigInt(denominator), language),
        },
        { label: t('words.hourlyTariff'), figure: money(billing.hourlyRate) },
        ...pricedTotal(billing, t('documents.count.tariffShare'), amount, text),
      ]
    }
    case 'prices':
      return [
        ...billing.lines.map((line) => ({
          label: pricedLineWords(line, t, language),
          figure: money(line.amount),
        })),
        ...pricedTotal(billing, t('documents.count.pricesShare'), amount, text),
      ]
    case 'criteria':
      return [...criteriaLines(billing, text), share]
    case 'share': {
      const { weight, weights } = billing
      const label =
        key.kind === 'fixedQuotas'
          ? t('documents.count.shareOfQuota')
          : t('documents.count.shareOfHours', {
              weight: hours(minutes(weight)),
              weights: hours(minutes(weights)),
            })
      return [{ label, figure: percent(partMillionths(weight, weights)) }, share]
    }
  }
}

/** From quantities or weights to the amount of one set of terms, limits among them. */
export function termsLines(part: Billed, text: SheetText): Lines {
  const { billing, share } = part
  if (billing.kind === 'absent')
    return [{ label: text.t('absent.count'), figure: text.money(share), total: true }]
  if (billing.kind !== 'limited' && billing.kind !== 'rest')
    return keyLines(billing, part, share, text)
  const { t, money, language } = text
  if (billing.kind === 'rest')
    return [
      ...keyLines(billing.of, part, billing.before, text),
      { label: t('documents.count.restOfPot'), figure: money(share), total: true },
    ]
  const limit = { label: limitWords(billing, t, language), figure: money(share), total: true }
  return billing.of === null
    ? [limit]
    : [...keyLines(billing.of, part, billing.before ?? cents(0), text), limit]
}
