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

/**
 * Names of zones with the time of Paris: any that names Paris ("/mozilla.org/…/Europe/Paris", "(UTC+01:00) Bruxelles, …, Paris"),
 * those that Outlook gives, and those of the countries around France.
 */
const PARIS =
  /\bparis\b|^(?:romance|w\. europe|central europe(?:an)?) standard time$|(?:^|\/)europe\/(?:amsterdam|berlin|brussels|luxembourg|madrid|monaco|rome|zurich)$/i

/** Whether a time is one in Paris: it says so, or names no zone. */
export const isInParis = ({ zone }: CivilTime): boolean => zone === null || PARIS.test(zone)
