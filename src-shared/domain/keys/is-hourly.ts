/** How the hour is written as the unit of a notified cost, in both languages of the window. */
const HOUR = /^(?:heures?|hours?|h\.?)$/i

/** Whether a unit cost is notified by the hour, however that is written. */
export const isHourly = (unit: string): boolean => HOUR.test(unit.trim())
