import { ask } from './ask'
import { desk } from './desk'
import { HoursReadAhead } from './hours-read-ahead'

/** Everyone's hours that were read before a screen asks for them. */
export const hoursAhead = new HoursReadAhead((from, to) =>
  ask('readTimesheets', { agentIds: null, from, to }),
)

desk.listen(hoursAhead.note)
