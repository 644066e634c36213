import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { KilometreLine } from '#shared/domain/travel/kilometre-lines'
import { readKilometreLabel } from '#shared/domain/travel/kilometre-lines'
import { formatScaled } from './format'

/** "42,5 km × 0,510 €"; where the year so far rounds them otherwise than alone, with the kilometres before. */
export const tellKilometres = (
  {
    tenths,
    rate,
    before = 0,
  }: Pick<KilometreLine, 'tenths' | 'rate'> & { readonly before?: number },
  t: TFunction,
  language: Language,
): string =>
  t(before === 0 ? 'travel.kilometres' : 'travel.kilometresAfter', {
    distance: formatScaled(tenths, 1, language),
    rate: formatScaled(rate, 3, language),
    before: formatScaled(before, 1, language),
  })

/** The label of a charge as a person reads it: kilometres in their own language, any other label as it was typed. */
export function tellChargeLabel(label: string, t: TFunction, language: Language): string {
  const kilometres = readKilometreLabel(label)
  return kilometres === null ? label : tellKilometres(kilometres, t, language)
}
