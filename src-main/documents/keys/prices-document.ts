import type { KeyOf } from '#shared/domain/keys/allocation-key'
import { labelledPriceWords } from '#shared/wording/price-line-words'
import { pricedLineWords } from '#shared/wording/priced-line-words'
import type { ActFacts } from '../../use-cases/act-facts'
import { sentenceItem, text as actParagraph } from '../docx/act-blocks'
import type { ActBlock } from '../docx/act-page'
import { t as actWords } from '../docx/act-text'
import { termNames } from '../docx/term-names'
import { withoutTax } from '../docx/unit-cost'
import { sumOver } from '../workbook/cells'
import { PRICES } from '../workbook/prices-columns'
import { gapSentences, plusGap, pricedTotal } from './gap'
import type { KindDocument } from './key-document'
import { usualDocument } from './key-document'

function listBlocks({ lines }: KeyOf<'prices'>, facts: ActFacts): readonly ActBlock[] {
  const names = termNames(facts)
  return [
    actParagraph(actWords('actText.key.prices')),
    ...lines.map((line) =>
      sentenceItem(withoutTax(labelledPriceWords(line, names, actWords, 'fr'), facts.agreement)),
    ),
  ]
}

/** The list of prices in documents: a quantity at a price, line by line. */
export const pricesDocument: KindDocument<'prices'> = (key) => ({
  ...usualDocument,
  name: (t) => t('keys.prices.statement.name'),
  lines: (billing, amount, text) => {
    if (billing.kind !== 'prices') return []
    const { t, money, language } = text
    return [
      ...billing.lines.map((line) => ({
        label: pricedLineWords(line, t, language),
        figure: money(line.amount),
      })),
      ...pricedTotal(billing, t('keys.prices.statement.share'), amount, text),
    ]
  },
  sentences: (billing, _part, text) =>
    billing.kind === 'prices'
      ? [text.t('keys.prices.statement.rounded'), ...gapSentences(billing, text)]
      : [],
  priceHeading: (t) => t('keys.prices.statement.heading'),
  uncounted: (t) => t('keys.prices.statement.uncounted'),
  pricedLines: (billing) => (billing.kind === 'prices' ? billing.lines : []),
  formula: (billing, row, t) => {
    if (billing.kind !== 'prices') return null
    const sum = sumOver(t('workbook.prices.name'), PRICES.amount, PRICES.line, String(row))
    // Where nothing was priced there may be no sheet of prices to name.
    const priced = billing.lines.length === 0 ? '0' : `ROUND(${sum}*100,0)`
    return { mode: t('keys.prices.workbook'), cents: `${priced}${plusGap(billing)}` }
  },
  actBlocks: (facts) => listBlocks(key, facts),
  changesByLine: true,
})
