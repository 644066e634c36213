import type { Day } from '#shared/kernel/day'

/** The row of an agent that a line of hours belongs to: the body, `null` for common time, and the activity. */
interface LinePlace {
  readonly collectivityId: string | null
  readonly activity?: string | undefined
}

/** Identifies a row of an agent: the body (or common time) and the activity. */
export const placeKey = ({ collectivityId, activity }: LinePlace): string =>
  activity === undefined ? (collectivityId ?? '') : `${collectivityId ?? ''} ${activity}`

/** Identifies a line of a month. */
export const timeLineKey = (line: LinePlace & { readonly day: Day }): string =>
  `${line.day} ${placeKey(line)}`
