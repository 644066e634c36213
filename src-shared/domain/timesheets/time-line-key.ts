import type { TimeLine } from './timesheet'

/** Identifies a row of an agent: the body (or common time) and the activity. */
export const placeKey = ({
  collectivityId,
  activity,
}: Pick<TimeLine, 'collectivityId' | 'activity'>): string =>
  activity === undefined ? (collectivityId ?? '') : `${collectivityId ?? ''} ${activity}`

/** Identifies a line of a month. */
export const timeLineKey = (line: Pick<TimeLine, 'day' | 'collectivityId' | 'activity'>): string =>
  `${line.day} ${placeKey(line)}`
