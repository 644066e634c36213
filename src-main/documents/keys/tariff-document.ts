import { exactHours } from '#shared/wording/exact-hours'
import { gapSentences, plusGap, pricedTotal } from './gap'
import type { KindDocument } from './key-document'
import { usualDocument } from './key-document'

/** The key of the hourly tariff in documents: hours at a price. */
export const tariffDocument: KindDocument<'tariff'> = (key) => ({
  ...usualDocument,
  name: (t) => t(`keys.tariff.statement.name.${key.basis}`),
  lines: (billing, amount, text) => {
    if (billing.kind !== 'tariff') return []
    const { t, money, language } = text
    const { numerator, denominator } = billing.minutes
    const contracted = billing.basis === 'contracted'
    return [
      {
        label: t(contracted ? 'keys.tariff.statement.contractedHours' : 'words.hoursDone'),
        figure: exactHours(BigInt(numerator), BigInt(denominator), language),
      },
      { label: t('words.hourlyTariff'), figure: money(billing.hourlyRate) },
      ...pricedTotal(billing, t('keys.tariff.statement.share'), amount, text),
    ]
  },
  sentences: (billing, _part, text) => {
    if (billing.kind !== 'tariff') return []
    const { t } = text
    return [
      t('keys.tariff.statement.rounded'),
      ...(billing.basis === 'contracted' ? [t('keys.tariff.statement.contractedBilled')] : []),
      ...gapSentences(billing, text),
    ]
  },
  formula: (billing, _row, t) => {
    if (billing.kind !== 'tariff') return null
    const { numerator, denominator } = billing.minutes
    const units = `${numerator}*${String(billing.hourlyRate)}/(${denominator}*60)`
    return {
      mode: t('keys.tariff.workbook'),
      cents: `ROUND(${units},0)${plusGap(billing)}`,
    }
  },
})
