import type { Day } from '#shared/kernel/day'
import { hoursAhead } from '../../client/hours-ahead'
import { lastWall } from './last-wall'
import { monthsRead } from './wall-period'

/** Loads the code of the wall, and reads the hours that it would open with. */
export function openWallAhead(today: Day): void {
  void import('./wall-screen')
  const { view, day } = lastWall.get()
  const { from, to } = monthsRead('wall', view, day ?? today)
  void hoursAhead.readAhead(from, to)
}
