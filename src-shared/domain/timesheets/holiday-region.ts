import type { Collectivity } from '../collectivities/collectivity'
import type { HolidayRegion } from './holidays'

const ALSACE_MOSELLE = /^(57|67|68)\d{3}$/

/**
 * The calendar of public holidays of a body's employees: that of its department, from its INSEE code, else from its postal
 * code. A body that gives neither follows the calendar of the rest of France.
 */
export function holidayRegion(
  employer: Pick<Collectivity, 'inseeCode' | 'address'> | undefined,
): HolidayRegion {
  const place = employer?.inseeCode ?? employer?.address.postalCode ?? ''
  return ALSACE_MOSELLE.test(place) ? 'alsaceMoselle' : 'france'
}
