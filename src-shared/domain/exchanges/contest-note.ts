import type { Verdict } from './decision'

/** The longest note of a life step. */
const LONGEST = 160

/** Why a body contests, in one line: the reason for the whole, then each other reason once; cut where it is too long. */
export function contestNote({ reason, contested }: Verdict): string {
  const reasons = [reason, ...contested.map((line) => line.reason)].filter((text) => text !== '')
  const note = [...new Set(reasons)].join(' · ')
  return note.length <= LONGEST ? note : `${note.slice(0, LONGEST - 1).trimEnd()}…`
}
