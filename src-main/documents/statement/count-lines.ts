import type { StatementContent } from '#shared/domain/statements/statement'
import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { signedAmount } from '#shared/domain/statements/settle'
import { travelLineWords } from '#shared/wording/travel-line-words'
import { vatLineWords } from '#shared/wording/vat-line-words'
import { billedParts } from './billed-parts'
import type { FigureLine } from './figure-table'
import type { SheetText } from './sheet-text'
import { termsLines } from './terms-lines'
import { unitProductLines } from './unit-product'

/** The tax on the share, each base with its rate or with why there is none; then the share with it, where there is some. */
function vatLines({ vat }: StatementContent, { t, money }: SheetText): readonly FigureLine[] {
  if (vat === undefined) return []
  const isTaxed = vat.lines.some(({ rate }) => rate !== null)
  return [
    ...vat.lines.map((line): FigureLine => ({
      label: vatLineWords(line, t),
      figure: money(line.rate === null ? cents(0) : line.amount),
    })),
    ...(isTaxed ? [{ label: t('vat.total'), figure: money(vat.total), total: true }] : []),
  ]
}

/** Kilometres charged: agent, distance, rate, then what they come to. */
const travelLines = ({ travel = [] }: StatementContent, { t, money }: SheetText) =>
  travel.map((line): FigureLine => ({
    label: travelLineWords(line, t),
    figure: money(line.amount),
  }))

/** Each set of terms under its days and their sum, or the lines of the only one. */
function shareLines(content: StatementContent, text: SheetText): readonly FigureLine[] {
  const { t, money } = text
  const parts = billedParts(content)
  const lines = parts.flatMap((part) => [
    ...(part.cut === null
      ? []
      : [
          {
            label: t('documents.count.days', { days: part.cut.days }),
            figure: '',
          },
        ]),
    ...termsLines(part, text),
  ])
  const kilometres = travelLines(content, text)
  return parts.length === 1 && kilometres.length === 0
    ? lines
    : [
        ...lines,
        ...kilometres,
        { label: t('documents.count.sum'), figure: money(content.share), total: true },
      ]
}

/** The name of a line of what was called or carried over, with the tax within its amount, where there is some. */
const withTax = (line: string, vat: Cents | undefined, { t }: SheetText): string =>
  vat === undefined || vat === 0 ? line : t('vat.withinLine', { line, amount: vat })

/** From the units to the amount: the share of the cost, then what was already called (instalments, each with
 * its titre, and provisional statements), and the balances carried to this one. */
export function countLines(content: StatementContent, text: SheetText): readonly FigureLine[] {
  const { t, money } = text
  const { instalments, provisionals = [], carriedIn = [], carriedForward } = content
  const called = sumCents([
    ...instalments.map(({ amount }) => amount),
    ...provisionals.map(signedAmount),
  ])
  const calls = instalments.length + provisionals.length
  return [
    ...unitProductLines(content, text),
    ...shareLines(content, text),
    ...vatLines(content, text),
    ...instalments.map(({ reference, calledOn: day, amount, vat }) => ({
      label: withTax(
        reference === ''
          ? t('documents.count.instalmentUnnamed', { day })
          : t('documents.count.instalment', { reference, day }),
        vat,
        text,
      ),
      figure: money(cents(0 - amount)),
    })),
    ...provisionals.map((line) => ({
      label: withTax(
        t('provisional.count.provisional', { number: line.number, day: line.issuedOn }),
        line.vat,
        text,
      ),
      figure: money(cents(0 - signedAmount(line))),
    })),
    ...(calls > 1
      ? [
          {
            label: t(provisionals.length > 0 ? 'words.alreadyCalled' : 'words.instalmentsCalled'),
            figure: money(cents(0 - called)),
            total: true,
          },
        ]
      : []),
    ...(carriedForward === undefined
      ? []
      : [
          {
            label: withTax(t('provisional.count.ownBalance'), carriedForward.vat, text),
            figure: money(signedAmount(carriedForward)),
            total: true,
          },
        ]),
    ...carriedIn.map((line) => ({
      label: withTax(
        t('provisional.count.carriedIn', { number: line.number, day: line.issuedOn }),
        line.vat,
        text,
      ),
      figure: money(signedAmount(line)),
    })),
  ]
}
