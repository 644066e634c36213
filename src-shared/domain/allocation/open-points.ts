import type { Objection } from './objection'
import { isBlocking, objectionGroups } from './objection-groups'

/** How many points settlements leave open. */
export interface OpenPoints {
  /** What leaves them without amounts, each month of an agent by itself. */
  readonly holes: number
  /** What is to be checked besides, the weeks of an agent together. */
  readonly doubts: number
}

/** Counts the objections to a settlement, or to several: every screen says these numbers. */
export function openPoints(objections: readonly Objection[]): OpenPoints {
  const groups = objectionGroups(objections)
  const blocking = groups.filter(isBlocking)
  return {
    holes: blocking.reduce((sum, group) => sum + (group.kind === 'months' ? group.count : 1), 0),
    doubts: groups.length - blocking.length,
  }
}
