import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { KilometreLine } from '#shared/domain/travel/kilometre-lines'
import { readKilometreLabel } from '#shared/domain/travel/kilometre-lines'
import { formatScaled } from './format'

/** "42,5 km × 0,510 €". */
export const tellKilometres = (
  { tenths, rate }: Pick<KilometreLine, 'tenths' | 'rate'>,
  t: TFunction,
  language: Language,
): string =>
  t('travel.kilometres', {
    distance: formatScaled(tenths, 1, language),
    rate: formatScaled(rate, 3, language),
  })

/** The label of a charge as a person reads it: kilometres in their own language, any other label as it was typed. */
export function tellChargeLabel(label: string, t: TFunction, language: Language): string {
  const kilometres = readKilometreLabel(label)
  return kilometres === null ? label : tellKilometres(kilometres, t, language)
}
