import type { StatementContent } from '#shared/domain/statements/statement'
import { cents, sumCents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { exactHours } from '#shared/wording/exact-hours'
import { tellMeasured } from '#shared/wording/tell-measured'
import type { Billed } from './billed-parts'
import { billedParts } from './billed-parts'
import { partMillionths } from './exact-figures'
import type { FigureLine } from './figure-table'
import type { SheetText } from './sheet-text'

function termsLines({ billing, key, share }: Billed, text: SheetText): readonly FigureLine[] {
  const { t, money, hours, percent } = text
  if (billing.kind === 'tariff') {
    const contracted = billing.basis === 'contracted'
    return [
      {
        label: t(contracted ? 'documents.count.contractedHours' : 'documents.count.actualHours'),
        figure: exactHours(
          BigInt(billing.minutes.numerator),
          BigInt(billing.minutes.denominator),
          text.language,
        ),
      },
      { label: t('documents.count.rate'), figure: money(billing.hourlyRate) },
      { label: t('documents.count.tariffShare'), figure: money(share), total: true },
    ]
  }
  const { weight, weights } = billing
  const whole = [{ label: t('documents.count.share'), figure: money(share), total: true }]
  if (billing.kind === 'criteria')
    return [
      ...billing.criteria.map((part) => ({
        label: t('documents.count.criterion', {
          ...tellMeasured(part, t, text.language),
          weight: text.integer(part.weight),
          weights: text.integer(weightsOf(billing.criteria)),
        }),
        figure: percent(partMillionths(part.value, part.sum)),
      })),
      {
        label: t('documents.count.shareOfCriteria'),
        figure: percent(partMillionths(weight, weights)),
      },
      ...whole,
    ]
  const label =
    key.kind === 'fixedQuotas'
      ? t('documents.count.shareOfQuota')
      : t('documents.count.shareOfHours', {
          weight: hours(minutes(billing.weight)),
          weights: hours(minutes(billing.weights)),
        })
  return [{ label, figure: percent(partMillionths(billing.weight, billing.weights)) }, ...whole]
}

const weightsOf = (criteria: readonly { readonly weight: number }[]): number =>
  criteria.reduce((sum, { weight }) => sum + weight, 0)

/** Each set of terms under its days and their sum, or the lines of the only one. */
function shareLines(content: StatementContent, text: SheetText): readonly FigureLine[] {
  const { t, money, day } = text
  const parts = billedParts(content)
  const lines = parts.flatMap((part) => [
    ...(part.cut === null
      ? []
      : [
          {
            label: t('documents.count.days', {
              from: day(part.cut.days.from),
              to: day(part.cut.days.to),
            }),
            figure: '',
          },
        ]),
    ...termsLines(part, text),
  ])
  return parts.length === 1
    ? lines
    : [...lines, { label: t('documents.count.sum'), figure: money(content.share), total: true }]
}

/** From the units to the amount: the share of the cost, then the instalments already called, each with its titre. */
export function countLines(content: StatementContent, text: SheetText): readonly FigureLine[] {
  const { t, money, day } = text
  const { instalments } = content
  const called = sumCents(instalments.map(({ amount }) => amount))
  return [
    ...shareLines(content, text),
    ...instalments.map(({ reference, calledOn, amount }) => ({
      label:
        reference === ''
          ? t('documents.count.instalmentUnnamed', { day: day(calledOn) })
          : t('documents.count.instalment', { reference, day: day(calledOn) }),
      figure: money(cents(0 - amount)),
    })),
    ...(instalments.length > 1
      ? [
          {
            label: t('documents.count.instalments'),
            figure: money(cents(0 - called)),
            total: true,
          },
        ]
      : []),
  ]
}
