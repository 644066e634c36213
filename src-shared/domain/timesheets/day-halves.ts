import type { Absence } from './absence'

/** The hour at which a piece of work is one of the afternoon, in minutes since midnight. */
export const NOON = 720

/** The latest hour at which an afternoon usually begins, in minutes since midnight: a morning may last until then. */
export const AFTERNOON = 840

/**
 * The half of a day that a piece of work takes, by the hour at which it begins; the whole day where it begins in the morning and
 * goes on in the afternoon.
 */
export const halvesOf = (start: number, length: number): Absence['part'] =>
  start >= NOON ? 'afternoon' : start + length > AFTERNOON ? 'day' : 'morning'
