import type { TFunction } from 'i18next'
import { readKilometreLabel, type KilometreLine } from '#shared/domain/travel/kilometre-lines'

/** "42,5 km × 0,510 €"; where the year so far rounds them otherwise than alone, with the kilometres before. */
export const kilometreWords = (
  {
    tenths,
    rate,
    before = 0,
  }: Pick<KilometreLine, 'tenths' | 'rate'> & { readonly before?: number },
  t: TFunction,
): string =>
  t(before === 0 ? 'travel.kilometres' : 'travel.kilometresAfter', {
    distance: tenths,
    rate,
    before,
  })

/** The label of a charge for the user: kilometres in the user's language, any other label as it was typed. */
export function chargeLabelWords(label: string, t: TFunction): string {
  const kilometres = readKilometreLabel(label)
  return kilometres === null ? label : kilometreWords(kilometres, t)
}
