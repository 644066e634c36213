import type { TFunction } from 'i18next'
import type { Limit } from '#shared/domain/agreements/limit'
import type { TermNames } from './price-line-words'

/** "plafond de 600,00 € par an, Francheville (délibération 12)": a limit as terms set it. */
export function limitTermWords(
  { kind, collectivityId, amount, reason }: Limit,
  names: Pick<TermNames, 'body'>,
  t: TFunction,
): string {
  const limitWords =
    amount === null ? t('prices.limit.exempt') : t(`prices.limit.${kind}`, { amount })
  const body =
    collectivityId === null
      ? t('prices.limit.each')
      : (names.body(collectivityId) ?? collectivityId)
  const limit = t('prices.limit.of', { limit: limitWords, body })
  return reason === '' ? limit : t('prices.limit.because', { limit, reason })
}
