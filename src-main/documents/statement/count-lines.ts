import type { StatementContent, TermsBilling } from '#shared/domain/statements/statement'
import { cents, sumCents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type { Billed } from './billed-parts'
import { billedParts } from './billed-parts'
import { exactDuration, partMillionths } from './exact-figures'
import type { FigureLine } from './figure-table'
import type { SheetText } from './sheet-text'

type Tariff = Extract<TermsBilling, { kind: 'tariff' }>

/** "312 h 00", or "264 h 31 + 3/31 min" where the contracted hours fall between two minutes. */
function exactHours({ minutes: exact }: Tariff, { hours }: SheetText): string {
  const { minutes: whole, rest } = exactDuration(BigInt(exact.numerator), BigInt(exact.denominator))
  const text = hours(minutes(whole))
  return rest === null
    ? text
    : `${text}\u00A0+\u00A0${String(rest.numerator)}/${String(rest.denominator)}\u00A0min`
}

function termsLines({ billing, key, share }: Billed, text: SheetText): readonly FigureLine[] {
  const { t, money, hours, percent } = text
  if (billing.kind === 'tariff') {
    const contracted = billing.basis === 'contracted'
    return [
      {
        label: t(contracted ? 'documents.count.contractedHours' : 'documents.count.actualHours'),
        figure: exactHours(billing, text),
      },
      { label: t('documents.count.rate'), figure: money(billing.hourlyRate) },
      { label: t('documents.count.tariffShare'), figure: money(share), total: true },
    ]
  }
  const { weight, weights } = billing
  const label =
    key.kind === 'fixedQuotas'
      ? t('documents.count.shareOfQuota')
      : t('documents.count.shareOfHours', {
          weight: hours(minutes(weight)),
          weights: hours(minutes(weights)),
        })
  return [
    { label, figure: percent(partMillionths(weight, weights)) },
    { label: t('documents.count.share'), figure: money(share), total: true },
  ]
}

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
