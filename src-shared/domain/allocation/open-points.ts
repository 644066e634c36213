import type { Day } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import type { Objection } from './objection'
import { isBlocking, objectionGroups, pointsOf } from './objection-groups'

/** How many points settlements leave open. */
export interface OpenPoints {
  /** What leaves them without amounts, each month of an agent and each body by itself. */
  readonly holes: number
  /** What is to be checked besides, the weeks of an agent together. */
  readonly doubts: number
}

/** Counts the objections to a settlement, or to several: every screen says these numbers. */
export function openPoints(objections: readonly Objection[]): OpenPoints {
  const groups = objectionGroups(objections)
  const blocking = groups.filter(isBlocking)
  return {
    holes: blocking.reduce((sum, group) => sum + pointsOf(group), 0),
    doubts: groups.length - blocking.length,
  }
}

/** How many of the holes are months under way or to come: they can’t be filled yet. */
export const holesToCome = (objections: readonly Objection[], today: Day): number =>
  openPoints(
    objections.filter(
      (one) =>
        (one.code === 'monthUnentered' || one.code === 'monthUnpriced') &&
        one.month >= monthOf(today),
    ),
  ).holes
