import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PricesField } from './prices-field-name'

/** What the fields of a price list are called. */
export function usePricesLabels(): Readonly<Record<PricesField, string>> {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      'key.lines': t('prices.field.lines'),
      'key.lines.label': t('words.label'),
      'key.lines.rated': t('words.counted'),
      'key.lines.rated.price': t('prices.field.price'),
      'key.lines.rated.minutes': t('prices.field.minutes'),
      'key.lines.rated.beyond': t('prices.field.above'),
      'key.lines.rated.unitTypeId': t('prices.field.unitType'),
      'key.lines.rated.criterionId': t('prices.field.criterion'),
      'key.lines.rated.thousandths': t('prices.field.coefficient'),
      'key.lines.rated.rate': t('prices.field.rate'),
      'key.lines.bodies': t('prices.field.payers'),
      'key.lines.bodies.collectivityIds': t('prices.field.payers'),
      'key.lines.agents': t('prices.field.work'),
      'key.lines.tiers': t('prices.field.tiers'),
      'key.lines.tiers.above': t('prices.field.above'),
      'key.lines.tiers.price': t('prices.field.price'),
    }),
    [t],
  )
}
