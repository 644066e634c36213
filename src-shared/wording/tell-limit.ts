import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { LimitedTrace } from '#shared/domain/allocation/share-trace'
import { exactNumber } from './exact-number'
import { formatCents } from './format'

/** "Plafond de 1 000,00 € par an (12 mois sur 12), délibération 12". */
export function tellLimit(
  {
    limit: kind,
    yearly,
    months,
    reason,
  }: Pick<LimitedTrace, 'limit' | 'yearly' | 'months' | 'reason'>,
  t: TFunction,
  language: Language,
): string {
  const limit =
    kind === 'exempt' || yearly === null
      ? t('keys.limit.exempt')
      : t(`keys.limit.${kind}`, {
          yearly: formatCents(yearly, language),
          months: exactNumber(months, language),
        })
  return reason === '' ? limit : t('keys.limitFor', { limit, reason })
}
