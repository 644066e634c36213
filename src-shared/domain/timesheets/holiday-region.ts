import type { Collectivity } from '../collectivities/collectivity'
import type { HolidayRegion } from './holidays'

const ALSACE_MOSELLE = /^(57|67|68)\d{3}$/

/**
 * The calendar of public holidays of those whom a body employs: that of its department, told by its INSEE code, else by
 * its postal code. A body that gives neither follows the calendar of the rest of France.
 */
export function holidayRegion(
  employer: Pick<Collectivity, 'inseeCode' | 'address'> | undefined,
): HolidayRegion {
  const place = employer?.inseeCode ?? employer?.address.postalCode ?? ''
  return ALSACE_MOSELLE.test(place) ? 'alsaceMoselle' : 'france'
}
