import { desk } from './desk'
import { HoursReadAhead } from './hours-read-ahead'
import { readHours } from './read-hours'

/** Everyone's hours that were read before a screen asks for them. */
export const hoursAhead = new HoursReadAhead((from, to) => readHours(null, from, to))

desk.listen(hoursAhead.note)
