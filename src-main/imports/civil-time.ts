import type { Day } from '#shared/kernel/day'

/** A local time of a calendar. */
export interface CivilTime {
  readonly day: Day
  /** Seconds since midnight. */
  readonly seconds: number
  /** The zone that it names; `null` where it names none, or universal time, which is read as the time in Paris. */
  readonly zone: string | null
  readonly allDay: boolean
}

/** Names that Outlook gives to zones with the time of Paris. */
const PARIS =
  /^(?:europe\/paris|romance standard time|w\. europe standard time|central europe(?:an)? standard time)$/i

/** Whether a time is one in Paris: it says so, or names no zone. */
export const isInParis = ({ zone }: CivilTime): boolean => zone === null || PARIS.test(zone)
