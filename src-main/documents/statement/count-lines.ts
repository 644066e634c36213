import type { StatementContent } from '#shared/domain/statements/statement'
import { cents, sumCents } from '#shared/kernel/cents'
import { billedParts } from './billed-parts'
import type { FigureLine } from './figure-table'
import type { SheetText } from './sheet-text'
import { termsLines } from './terms-lines'

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
